/** Tells a case of a result. */
import { parseDay, parseSpan } from '../../case/dates.ts';
import { codeTitle } from '../../i18n/codes.ts';
import type { Question } from '../../rules/language/law.ts';
import { isPosition, type NextStepRef } from '../../rules/analysis/determination.ts';
import type { CaseResult, RunInfo } from '../result.ts';
import { turningsTold } from '../turnings.ts';
import type { CaseAccount, DutyTold, MissingTold, QuestionTold, StepTold, WaysTold } from './account.ts';
import { courtTold } from './court.ts';
import { endedCharges, factOf, factsTold } from './facts-told.ts';
import { secondTold } from './second-tier.ts';
import { chargesTold, sourcesTold } from './reasons.ts';
import { waysOffered } from './offered.ts';
import { supplierOf } from './suppliers.ts';
import type { Terms } from './terms.ts';
import { visible } from '../../text/sanitise.ts';

/** Most ways to settle that a document lists for each outcome; the JSON has them all. */
const MOST_WAYS = 4;
const CHARGE_REFERENCE = /^charges\[\d+\]\.(.+)$/;

export function accountOf(subject: CaseResult, run: RunInfo, terms: Terms): CaseAccount {
  const { law, language } = terms.context;
  const { report } = terms;
  return {
    id: visible(subject.id),
    court: courtTold(subject, run, terms),
    outcome: subject.outcome,
    outcomeWord: report.outcome[subject.outcome],
    sentence: report.sentence[subject.outcome],
    ground: subject.ground === null ? '' : report.ground[subject.ground],
    articles: articlesOf(subject, terms),
    why: whyOf(subject, terms),
    facts: factsTold(subject, terms),
    charges: chargesTold(subject, run, terms),
    ended: endedCharges(subject, terms),
    settling: settling(subject, terms),
    incomplete: subject.settledByComplete ? '' : report.incomplete,
    disputed: law.questions.filter((one) => subject.turnsOn.includes(one.id)).map((one) => questionTold(one, subject, terms)),
    missing: missing(subject, terms),
    assumed: subject.assumed.filter(isPosition).map(({ question, position }) => {
      const asked = law.questions.find((one) => one.id === question);
      return { question, taken: position, text: asked?.text[language] ?? '', position: asked?.positions.find((one) => one.id === position)?.text[language] ?? position };
    }),
    presumed: terms.presumed(subject.assumed, subject.charges.length),
    second: terms.presumedLine(subject.presumed),
    secondTold: secondTold(subject.presumed, terms),
    presumedFacts: terms.presumedFacts(subject.presumed),
    readings: terms.readingLines(subject.readings),
    duties: duties(subject, terms),
    next: subject.next.map((ref) => stepTold(ref, subject, run, terms)),
    turns: turns(subject, terms),
    notes: law.notes_of_law.filter((note) => subject.notes.includes(note.id)).map((note) => ({ id: note.id, text: note.text[language] })),
    warnings: subject.warnings.map(({ column, code, message }) => ({ about: visible(column === '' ? codeTitle(language, code) : column), message: visible(message) })),
  };
}

/** The articles that decide a case, each once, in the law's order. */
export function articlesOf(subject: CaseResult, terms: Terms): readonly string[] {
  return [...new Set(subject.provisions.map((id) => terms.provision(id)))];
}

/** One line: why the case is what it is, and which positions and how many presumptions that leans on. */
export function whyOf(subject: CaseResult, terms: Terms): string {
  const presumed = terms.presumptions(subject.assumed).length;
  const assumed = [...terms.positions(subject.assumed), ...(presumed === 0 ? [] : [terms.report.presumes(presumed)])];
  return assumed.length === 0 ? reasonOf(subject, terms) : `${reasonOf(subject, terms)} [${assumed.join('; ')}]`;
}

function reasonOf(subject: CaseResult, terms: Terms): string {
  if (subject.outcome === 'undetermined') {
    const names = subject.turnsOn.map((id) => (terms.isQuestion(id) ? id : terms.name(id)));
    return terms.report.turnsOn(names.join('; '));
  }
  if (subject.ground === null) return terms.report.sentence[subject.outcome];
  return `${terms.report.ground[subject.ground]} (${articlesOf(subject, terms).join(', ')})`;
}

function settling(subject: CaseResult, terms: Terms): readonly WaysTold[] {
  const { report } = terms;
  const headings = { eligible: report.eligibleIf, ineligible: report.ineligibleIf, mixed: report.mixedIf };
  return (['eligible', 'ineligible', 'mixed'] as const).flatMap((outcome) => {
    const ways = waysOffered(subject, outcome, terms);
    if (ways.length === 0) return [];
    const more = ways.length - MOST_WAYS;
    return [{
      outcome,
      heading: headings[outcome],
      ways: ways.slice(0, MOST_WAYS).map(visible),
      more: more > 0 ? report.andMore(more) : '',
    }];
  });
}

/** A question of law with its positions and who holds them. */
export function questionTold(question: Question, subject: CaseResult | null, terms: Terms): QuestionTold {
  const { language } = terms.context;
  return {
    id: question.id,
    article: terms.report.article(question.article),
    text: question.text[language],
    positions: question.positions.map((position) => ({
      id: position.id,
      short: terms.positionShort(question.id, position.id),
      text: position.text[language],
      holders: position.holders.length === 0 ? terms.report.noHolder : position.holders.map((holder) => holder[language]).join('; '),
      sources: sourcesTold(position.sources, terms),
      taken: subject?.assumed.some((one) => isPosition(one) && one.question === question.id && one.position === position.id) ?? false,
    })),
    hardCases: question.hard_cases.map((one) => one[language]),
    note: question.note?.[language] ?? '',
  };
}

function missing(subject: CaseResult, terms: Terms): readonly MissingTold[] {
  return subject.turnsOn.filter((id) => !terms.isQuestion(id)).map((id) => {
    const fact = CHARGE_REFERENCE.exec(id)?.[1] ?? id;
    const supplier = supplierOf(fact);
    const known = terms.facts.facts[fact as keyof typeof terms.facts.facts] as { readonly question: string } | undefined;
    return { id, label: terms.name(id), question: known?.question ?? '', supplier, suppliedBy: terms.words.supplier[supplier] };
  });
}

function duties(subject: CaseResult, terms: Terms): readonly DutyTold[] {
  const { law, language } = terms.context;
  return subject.conditions.map((state) => {
    const known = law.conditions.find((one) => one.id === state.id);
    const text = known?.text[language] ?? state.id;
    return { id: state.id, text, short: known?.short?.[language] ?? text, article: terms.report.article(state.article), status: state.status, statusWord: terms.report.duty[state.status] };
  });
}

function stepTold(ref: NextStepRef, subject: CaseResult, run: RunInfo, terms: Terms): StepTold {
  const toCheck = terms.context.law.next.find(({ id }) => id === ref.id)?.to_check === true;
  const due = ref.days === undefined ? '' : dueTold({ ...ref, days: ref.days }, toCheck, subject, run, terms);
  return {
    id: ref.id,
    article: terms.report.article(ref.article),
    text: terms.step(ref),
    short: terms.step(ref, 'short'),
    term: ref.days === undefined ? '' : (due === '' ? terms.words.termOf(ref.days, toCheck) : due),
    due,
  };
}

/** The last day of a term, where the day from which it runs is known: that day does not count. */
function dueTold({ days, from = 'request-date' }: NextStepRef & { readonly days: number }, toCheck: boolean, subject: CaseResult, run: RunInfo, terms: Terms): string {
  const filed = parseSpan(factOf(subject, from) ?? '');
  const today = parseDay(run.asOf);
  if (!filed || filed.from === null || filed.from !== filed.to) return '';
  const last = filed.from + days;
  return today !== null && today > last ? terms.words.termOver(days, terms.day(last), toCheck) : terms.words.termEnds(days, terms.day(last), toCheck);
}

function turns(subject: CaseResult, terms: Terms): readonly string[] {
  return turningsTold(subject).map((one) => {
    const name = one.fact ?? one.question ?? '';
    const question = terms.context.law.questions.find((asked) => asked.id === one.question);
    const outcome = terms.report.outcome[one.outcome].toLocaleLowerCase(terms.language);
    if (question) return visible(terms.words.wouldBeTaken(question.id, terms.words.either(one.to.map((id) => question.positions.find((position) => position.id === id)?.text[terms.language].replace(/\.$/u, '') ?? id)), outcome));
    return visible(terms.words.wouldBeIf(terms.name(name), terms.values(name, one.to), outcome));
  });
}
