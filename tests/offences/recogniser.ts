import { data } from '../../data/ve/offences.yaml';
import { parseSpan } from '../../src/case/dates.ts';
import type { DateSpan } from '../../src/case/dates.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileCatalogue } from '../../src/offences/recognise.ts';

export const catalogue = data as Catalogue;
export const recogniser = compileCatalogue(catalogue);

/** `2004`, `2004-02-27`, or `''` for days that are not known. */
export function conduct(text: string): DateSpan | null {
  return text === '' ? null : parseSpan(text);
}

/** Per charge of a cell the ids that it can mean, joined by `|` in the order of the alphabet; `?` where it is not recognised. */
export function read(text: string, days = ''): string[] {
  return recogniser.charges(text, conduct(days)).charges.map((charge) => charge.offences?.toSorted().join('|') ?? '?');
}

/** The codes of the warnings of a cell. */
export function warned(text: string, days = ''): string[] {
  return recogniser.charges(text, conduct(days)).warnings.map((warning) => warning.code);
}
