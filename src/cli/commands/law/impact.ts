/** `amnistia law impact`: whom a change of law, of reading or of one position concerns. */
import type { Case } from '../../../case/case.ts';
import { lawWords } from '../../../i18n/law.ts';
import { caseUnder } from '../../../authoring/case-under.ts';
import { heldBackBy, impactOf } from '../../../authoring/impact.ts';
import { DEFAULT_LAW } from '../../../country/laws.ts';
import { heldBackReport } from '../../../report/law/held-back-doc.ts';
import { impactReport } from '../../../report/law/impact-doc.ts';
import { Engine } from '../../../rules/engine.ts';
import { DONE, DONE_WITH_FINDINGS, UsageError } from '../../exit.ts';
import { Notices } from '../../output/notices.ts';
import { list, text, type Action } from '../../context.ts';
import { dayOfSettings, readLists } from '../../input/read-lists.ts';
import { settingsOf, type Settings } from '../../settings.ts';
import { lawTargets, writeLawReport } from './report.ts';

export const impact: Action = async (context, operands, options) => {
  const targets = lawTargets(context, options, operands);
  const vs = text(options['vs']);
  const asked = list(options['question']);
  const byQuestion = options['questions'] === true || asked.length > 0;
  if (vs !== undefined && byQuestion) throw new UsageError('impact-two-ways');
  const presumption = text(options['presumption']);
  if (presumption !== undefined && (vs !== undefined || byQuestion)) throw new UsageError('impact-two-ways');
  const oneLaw = vs !== undefined || byQuestion || presumption !== undefined;
  if (operands.length > (oneLaw ? 2 : 3) || operands.length < (oneLaw ? 1 : 3)) throw new UsageError('impact-operands');
  const sheet = operands.at(-1) ?? '';
  const [first = text(options['law']) ?? DEFAULT_LAW, second = first] = operands.slice(0, -1);
  const settings = (law: string, reading = options['reading'], more: object = {}): Promise<Settings> => settingsOf(context, { ...options, law, reading, ...more });
  // The file as it is without the presumption, and with it.
  const without = presumption === undefined ? {} : { notPresumed: [...list(options['notPresumed']), presumption] };
  const a = await settings(first, options['reading'], without);
  const b = presumption !== undefined ? await settings(first) : vs !== undefined ? await settings(first, vs) : second === first ? a : await settings(second);
  const notices = new Notices(context, a.quiet);
  const lists = await readLists({ context, settings: a, options, notices }, [sheet]);
  const cases = lists.flatMap(({ rows }) => rows.map((row) => row.case));
  const words = lawWords[context.language];
  if (byQuestion) {
    for (const id of asked) if (!a.loaded.law.questions.some((one) => one.id === id)) throw new UsageError('unknown-question', { question: id, known: a.loaded.law.questions.map((one) => one.id).join(', ') });
    const held = heldBackBy(a.loaded.law, cases, positionsOn(a)).filter((one) => asked.length === 0 || asked.includes(one.question));
    await writeLawReport(context, options, targets, heldBackReport(held, { law: a.loaded.law, cases: cases.length }, words));
  } else {
    const under = caseUnder(a.loaded.law, b.loaded.law);
    const named = (one: Settings) => (presumption !== undefined ? words.impact.presuming(presumption, one === b) : vs === undefined ? one.loaded.law.id : one.reading);
    const told = ({ engine }: Settings, subject: Case) => engine.evaluate(presumption === undefined ? subject : engine.secondTier.filledIn(subject)).determination;
    const found = impactOf(
      { label: named(a), evaluate: (subject) => told(a, subject) },
      { label: named(b), evaluate: (subject) => told(b, under(subject)) },
      cases,
    );
    const views = [a, b].map((one) => ({ loaded: one.loaded, reading: one.reading, positions: one.engine.positions }));
    await writeLawReport(context, options, targets, impactReport(found, { views, asOf: a.asOf, catalogue: a.catalogue }, words));
  }
  await notices.summary();
  return lists.some(({ rejected }) => rejected.length > 0) ? DONE_WITH_FINDINGS : DONE;
};

/** The engine with one more position taken; each is made once. */
function positionsOn(settings: Settings): (subject: Case, positions: Readonly<Record<string, string>>) => ReturnType<Engine['evaluate']>['determination'] {
  const engines = new Map<string, Engine>();
  return (subject, positions) => {
    const key = JSON.stringify(positions);
    let engine = engines.get(key);
    if (!engine) {
      const assumptions = { ...settings.engine.positions, ...positions };
      engines.set(key, (engine = new Engine(settings.engine.compiled, { asOf: dayOfSettings(settings), reading: settings.reading, assumptions })));
    }
    return engine.evaluate(subject).determination;
  };
}
