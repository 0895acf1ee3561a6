/** Where an offence stands: "art. 52 LOCDOFT". */
import type { Catalogue } from '../offences/catalogue.ts';
import type { Language } from '../i18n/language.ts';

/** The article of the numbering in force, with its statute; null where no source confirms one. */
export function citationOf(id: string, { offences, statutes }: Catalogue, language: Language): string | null {
  const confirmed = offences.find((one) => one.id === id)?.numberings.filter((one) => one.confirmed && one.articles.length > 0) ?? [];
  const numbering = confirmed.find(({ to }) => to === undefined) ?? confirmed[0];
  const statute = numbering && statutes[numbering.statute];
  // The year in brackets tells the catalogue's statutes apart; no court writes it.
  return numbering && statute ? `art. ${numbering.articles[0] ?? ''} ${statute.name[language].replace(/ \(.*\)$/u, '')}` : null;
}
