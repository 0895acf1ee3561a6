/** The provisions of the law as they stand for a charge, with sources and confidence. */
import { isPosition } from '../../rules/analysis/determination.ts';
import { isCaseFactId } from '../../case/facts.ts';
import type { TraceStep } from '../../rules/analysis/determination.ts';
import type { CaseResult, ChargeResult, RunInfo } from '../result.ts';
import type { ChargeTold, ReasonTold, SourceTold } from './account.ts';
import { chargeFactsTold, chargeForm, knowsCharges } from './facts-told.ts';
import type { Terms } from './terms.ts';
import { visible } from '../../text/sanitise.ts';

/** @param run says which facts are withheld from a result that was made to be shared */
export function chargesTold(subject: CaseResult, run: RunInfo, terms: Terms): readonly ChargeTold[] {
  return subject.charges.map((charge, index) => {
    const told = (step: TraceStep): ReasonTold => reasonTold(step, subject, run, charge, index, terms);
    const ground = charge.ground === null ? '' : terms.report.ground[charge.ground];
    let all: readonly ReasonTold[] | undefined;
    return {
      number: index + 1,
      text: chargeText(subject, charge, terms),
      recognised: recognised(charge, terms),
      offence: charge.text !== '' && charge.offences?.length === 1 ? terms.offence(charge.offences[0] ?? '') : '',
      facts: chargeFactsTold(subject, index, terms),
      outcome: charge.outcome,
      outcomeWord: terms.report.charge[charge.outcome],
      ground,
      verdict: [terms.report.charge[charge.outcome], ground].filter((one) => one !== '').join(': '),
      reasons: charge.provisions.flatMap((id) => {
        const step = charge.trace.find((one) => one.provision === id);
        return step ? [told(step)] : [];
      }),
      // Few documents show the whole trace.
      get all() {
        return (all ??= charge.trace.map(told));
      },
    };
  });
}

/** The charge's own words, or that there is none or that none is known. */
export function chargeText(subject: CaseResult, charge: ChargeResult, terms: Terms): string {
  if (charge.text !== '') return visible(charge.text);
  // A charge given by its id in the catalogue has the catalogue's name.
  if (charge.offences !== null) return charge.offences.map((id) => terms.offence(id)).join(` ${terms.report.or} `);
  return knowsCharges(subject) ? terms.report.noCharges : terms.report.unknownCharges;
}

function recognised(charge: ChargeResult, terms: Terms): string {
  if (charge.text === '') return '';
  if (charge.offences === null) {
    const near = (charge.suggestions ?? []).map((id) => terms.offence(id));
    return terms.report.unrecognised + (near.length > 0 ? `; ${terms.report.didYouMean(near.join(', '))}` : '');
  }
  const names = charge.offences.map((id) => terms.offence(id));
  return names.length === 1 ? terms.words.offencesListed(names[0] ?? '') : terms.report.couldBe(names.join(` ${terms.report.or} `));
}

function reasonTold(step: TraceStep, subject: CaseResult, run: RunInfo, charge: ChargeResult, index: number, terms: Terms): ReasonTold {
  const { law, language } = terms.context;
  const provision = law.provisions.find((one) => one.id === step.provision);
  const article = law.articles.find((one) => one.number === step.article);
  const turning = new Set(charge.turnsOn.map((id) => id.replace(/^charges\[\d+\]\./, '')));
  const verdicts = provision?.role === 'exclusion' ? terms.words.exclusion : terms.words.requirement;
  return {
    provision: step.provision,
    article: terms.report.article(step.article, step.numeral),
    title: provision?.title[language] ?? step.provision,
    value: step.value,
    verdict: verdicts[step.value],
    reads: step.reads.map((id) => ({
      id,
      name: terms.isQuestion(id) ? terms.words.question(id) : terms.name(id),
      value: isWithheld(id, run, terms) ? terms.words.shared.withheld : readValue(id, subject, charge, index, terms),
      open: step.open.includes(id),
      pivotal: step.open.includes(id) && turning.has(id),
    })),
    confidence: article ? terms.report.confidence[article.confidence] : '',
    checked: article ? terms.isoDay(article.checked) : '',
    sources: sourcesTold(article?.sources ?? [], terms),
  };
}

/** Whether a fact was left out when the result was made to be shared: it may well be known. */
function isWithheld(id: string, { shared }: RunInfo, terms: Terms): boolean {
  if (shared === undefined || terms.isQuestion(id) || id === 'offence') return false;
  return !shared.facts.includes(isCaseFactId(id) ? id : 'charges');
}

/** What is known of a fact or a question that a provision reads. */
function readValue(id: string, subject: CaseResult, charge: ChargeResult, index: number, terms: Terms): string {
  if (terms.isQuestion(id)) {
    const taken = subject.assumed.filter(isPosition).find((one) => one.question === id);
    return taken === undefined ? '' : terms.positionShort(id, taken.position);
  }
  if (id === 'offence') return charge.offences === null ? terms.facts.unknown : charge.offences.map((one) => terms.offence(one)).join(` ${terms.report.or} `);
  if (isCaseFactId(id)) return terms.factValue(id, subject.facts[id]);
  const form: Readonly<Record<string, unknown>> = chargeForm(subject, index) ?? {};
  return terms.factValue(id, form[id]);
}

/** `example.org`: a link says where it leads. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

const known = new WeakMap<readonly string[], readonly SourceTold[]>();

/** The sources with these keys; told once for each list of the law. */
export function sourcesTold(keys: readonly string[], terms: Terms): readonly SourceTold[] {
  const before = known.get(keys);
  if (before) return before;
  const told = keys.flatMap((key) => {
    const source = terms.context.law.sources[key];
    return source ? [{ key, title: source.title ?? hostOf(source.url) ?? key, url: source.url }] : [];
  });
  known.set(keys, told);
  return told;
}
