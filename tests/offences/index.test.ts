import { describe, expect, it } from 'vitest';
import { index } from '../../data/ve/offences.yaml';
import { indexOf, type CatalogueIndex } from '../../src/offences/catalogue-index.ts';
import { compileCatalogue } from '../../src/offences/recognise.ts';
import { builtIndex, embeddedCatalogue } from '../../src/country/laws.ts';
import { catalogue, conduct, recogniser } from './recogniser.ts';

const built = () => index?.();
const ready = compileCatalogue(catalogue, built() as CatalogueIndex);

describe('the index that the build makes', () => {
  it('is the one that is made when the program runs', () => {
    expect(built()).toEqual(JSON.parse(JSON.stringify(indexOf(catalogue))));
  });

  it('holds names and articles of every offence', () => {
    const { names, articles } = built() as CatalogueIndex;
    const named = new Set(Object.values(names.entries).flatMap((entry) => entry.offences));
    const numbered = new Set(Object.values(articles.byNumber).flat().map((entry) => entry.offence));
    for (const offence of catalogue.offences) {
      expect(named, offence.id).toContain(offence.id);
      if (offence.numberings.some((numbering) => numbering.articles.length > 0)) expect(numbered, offence.id).toContain(offence.id);
    }
  });

  it('is used for the catalogue that the program carries, and for no other', async () => {
    expect(builtIndex(await embeddedCatalogue())).toEqual(built());
    expect(builtIndex({ ...(await embeddedCatalogue()) })).toBeUndefined();
  });

  const cells = catalogue.offences.flatMap((offence) => [
    offence.name.es,
    ...offence.aliases,
    ...offence.numberings.flatMap(({ statute, articles }) => articles.map((article) => `art. ${article} ${catalogue.statutes[statute]?.aliases[0] ?? statute}`)),
  ]);
  it.each(['', '2004', '2014'])(`reads ${String(cells.length)} names and articles as the other does, conduct of "%s"`, (days) => {
    const differing = cells.filter((cell) => JSON.stringify(ready.charges(cell, conduct(days))) !== JSON.stringify(recogniser.charges(cell, conduct(days))));
    expect(differing).toEqual([]);
  });
});
