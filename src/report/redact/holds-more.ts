/**
 * Whether a result that says of itself that it was cut down for sharing holds
 * more than such a one does: a whole one under that sentence would be passed
 * on by somebody who trusts it.
 */
import { isDeepStrictEqual } from 'node:util';
import { isCaseFactId, isChargeFactId } from '../../case/facts.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import type { Law } from '../../rules/language/law.ts';
import { Terms } from '../account/terms.ts';
import type { CaseResult, ChargeResult, Result, SharedInfo, TableColumns } from '../result.ts';
import { withoutWords } from './choose-columns.ts';
import { courtFollows, tellsCourt } from './court-shared.ts';
import { isPseudonym } from './pseudonyms.ts';
import { cellOf, redactCharge, FILE_NAME } from './redact-result.ts';
import { shareableFact, type Grains } from './shareable.ts';

/** The row of the first case that holds more; 0 where it is not in a case, undefined where nothing does. */
export function holdsMore(result: Result, law: Law, catalogue: Catalogue): number | undefined {
  const { shared } = result.run;
  if (shared === undefined) return undefined;
  const sound = shared.redacted ? redactedIn(result, shared, law, catalogue) : (subject: CaseResult) => chosenOnly(subject, shared);
  const found = result.cases.find((subject) => !factsNamed(subject, shared) || !sound(subject));
  if (found) return found.row;
  const outside = [
    ...result.rejected.map(({ original, message, file }) => original.length === 0 && message === '' && (!shared.redacted || FILE_NAME.test(file))),
    ...(shared.redacted ? result.run.inputs.map(({ name }) => FILE_NAME.test(name)) : []),
    !shared.redacted || result.duplicates === undefined,
  ];
  return outside.every(Boolean) ? undefined : 0;
}

/** No fact stands in it that it does not name. */
function factsNamed({ facts, id }: CaseResult, shared: SharedInfo): boolean {
  return Object.keys(facts).every((fact) => fact === 'id' || fact === 'charges' || shared.facts.includes(fact)) && facts['id'] === id;
}

/** With `--columns` the words of charges leave only where they were named. */
function chosenOnly({ charges, courtAction, warnings }: CaseResult, shared: SharedInfo): boolean {
  return (courtAction === undefined || tellsCourt(shared)) && (shared.facts.includes('charges') || charges.every((charge) => isDeepStrictEqual(withoutWords(charge), charge))) && warnings.every(({ column, message }) => column !== '' || message === '');
}

function redactedIn(result: Result, shared: SharedInfo, law: Law, catalogue: Catalogue): (subject: CaseResult) => boolean {
  const grains: Grains = { dates: shared.dates ?? 'day', places: shared.places ?? 'state' };
  // In which language it was made is not known.
  const words = LANGUAGES.map((language) => new Terms({ law, catalogue, language }));
  const tables = new Map((result.columns ?? []).map((table) => [table.file, table]));
  const leaves = (id: string, value: unknown): boolean => (isCaseFactId(id) || isChargeFactId(id)) && isDeepStrictEqual(shareableFact(id, value, law, grains), value);
  const named = (charge: ChargeResult): boolean => words.some((terms) => isDeepStrictEqual(redactCharge(charge, terms), charge));
  const formLeaves = (form: unknown, index: number, charges: readonly ChargeResult[]): boolean =>
    typeof form === 'object' && form !== null && Object.entries(form).every(([key, value]: readonly [string, unknown]) => {
      if (key === 'text') return value === (charges[index]?.text ?? '');
      return key === 'offences' ? isDeepStrictEqual(value, charges[index]?.offences ?? null) : leaves(key, value);
    });
  const cellLeaves = (cell: string, place: number, { facts, charges }: CaseResult, table: TableColumns | undefined): boolean => {
    const id = table?.facts?.[place] ?? '';
    if (id === 'id') return cell === facts['id'];
    if (id === 'charges') return cell === charges.map((charge) => charge.text).filter((text) => text !== '').join('; ');
    return cell === '' || (isCaseFactId(id) && words.some((terms) => cellOf(id, facts[id], terms) === cell));
  };
  return (subject) => {
    const { id, file, facts, charges, warnings, cells = [] } = subject;
    const { id: _id, charges: forms = [], ...own } = facts;
    return isPseudonym(id) && FILE_NAME.test(file) && charges.every(named)
      && Object.entries(own).every(([fact, value]) => leaves(fact, value))
      && Array.isArray(forms) && forms.every((form, index) => formLeaves(form, index, charges))
      && warnings.every(({ message, values }) => message === '' && Object.keys(values).length === 0)
      && courtFollows(subject, result.run, shared, law)
      && cells.every((cell, place) => cellLeaves(cell, place, subject, tables.get(file)));
  };
}
