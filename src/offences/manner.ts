/**
 * Degree and participation of a charge. A file names an imperfect form or a
 * lesser part where there is one, so a charge that says neither is of the
 * completed offence and of its author: a reading that is marked, since it is the
 * one that can go against a person, and can be taken back.
 */
import type { ChargeFacts, ChargeFactValue, KnownFact } from '../case/case.ts';
import { CHARGE_FACTS } from '../case/facts.ts';
import type { Modifier, Offence } from './catalogue.ts';

type Manner = 'degree' | 'participation';
type MannerFacts = Pick<ChargeFacts, Manner>;
export type Stated = Modifier['states'];

const UNSAID = { degree: 'completed', participation: 'author' } as const;

/**
 * @param words what the words beside the charge state
 * @param articles what articles 80 to 84, 99 and 424 beside it state: any of them
 * @param offences the offences that it can be, null where it is not recognised
 * @param perhaps whether what is stated may belong to another charge of the cell
 */
export function mannerOf(
  words: readonly Stated[],
  articles: readonly Stated[],
  offences: readonly Offence[] | null,
  perhaps: boolean,
): MannerFacts {
  const degree = valuesOf('degree', words, articles, offences, perhaps);
  const participation = valuesOf('participation', words, articles, offences, perhaps);
  return {
    ...(degree.length > 0 && { degree: known('degree', degree, isUnsaid('degree', [...words, ...articles], offences)) }),
    ...(participation.length > 0 && { participation: known('participation', participation, isUnsaid('participation', [...words, ...articles], offences)) }),
  };
}

/** Whether neither the words beside the charge nor the name of each offence that it can be say it. */
function isUnsaid(manner: Manner, states: readonly Stated[], offences: readonly Offence[] | null): boolean {
  return states.every((one) => one[manner] === undefined) && (offences ?? []).some((offence) => offence.implies[manner] === undefined);
}

function valuesOf(
  manner: Manner,
  words: readonly Stated[],
  articles: readonly Stated[],
  offences: readonly Offence[] | null,
  perhaps: boolean,
): string[] {
  const pick = (states: readonly Stated[]) => [...new Set(states.map((state) => state[manner]).filter((value) => value !== undefined))];
  const byWords = pick(words);
  const byArticles = pick(articles);
  const both = byWords.filter((value) => byArticles.length === 0 || byArticles.includes(value));
  const stated = both.length > 0 ? both : [...new Set([...byWords, ...byArticles])];
  const implied = offences ? [...new Set(offences.map((offence) => offence.implies[manner] ?? UNSAID[manner]))] : [];
  if (stated.length === 0) return implied;
  return perhaps ? [...new Set([...implied, ...stated])] : stated;
}

function known<M extends Manner>(manner: M, values: readonly string[], unsaid: boolean): KnownFact<ChargeFactValue<M>> {
  const allowed: readonly string[] = CHARGE_FACTS[manner].values;
  return { values: values.filter((value): value is ChargeFactValue<M> => allowed.includes(value)), ...(unsaid && { unsaid }) };
}
