/**
 * A draft states what the case holds and nothing else: where a fact is not
 * known, no sentence stands that is true for some of its values only.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FACTS, type CaseFactId } from '../../src/case/facts.ts';
import { REQUEST_KINDS, type RequestKind } from '../../src/i18n/documents.request.ts';
import { linesOf, type Block } from '../../src/report/document/blocks.ts';
import { draftRequest } from '../../src/report/request/render-request.ts';
import { FORMS } from './forms.ts';
import { catalogue, inputOf, sampleResult, type Form } from './sample.ts';

function subjectOf(form: Form) {
  const result = sampleResult([form]);
  const [subject] = result.cases;
  if (!subject) throw new Error(form.id);
  return { result, subject };
}

function blocksOf(form: Form, kind: RequestKind): readonly Block[] {
  const { result, subject } = subjectOf(form);
  const made = draftRequest({ ...inputOf(result), subject }, { kind, anyway: true });
  if (made.refused !== null) throw new Error(made.refused);
  return made.blocks;
}

/** What a court would read, sentence by sentence; not the notice, which is taken off, nor the points of law, which state no fact. */
function sentencesOf(form: Form, kind: RequestKind): ReadonlySet<string> {
  const blocks = blocksOf(form, kind).filter((block) => block.kind !== 'box');
  const isHeading = (block: Block | undefined, start: string) => block?.kind === 'heading' && block.level === 1 && linesOf(block)[0]?.startsWith(start) === true;
  const from = blocks.findIndex((block) => isHeading(block, 'CAPÍTULO III'));
  const to = blocks.findIndex((block, index) => index > from && isHeading(block, ''));
  const read = from < 0 ? blocks : [...blocks.slice(0, from), ...blocks.slice(to)];
  return new Set(read.flatMap(linesOf).flatMap((line) => line.replace(/^Marcado «\w+»: /u, '').split(/(?<=[.\]]) (?=[\p{Lu}[])/u)));
}

/** Marked as a place for a human, or a point of law that is argued: no fact is stated. */
const isOpen = (sentence: string) => /…/u.test(sentence) || /^(?:Puede discutirse|En el capítulo siguiente)|porque se discute/u.test(sentence);

const DAYS = ['2024-07-28', '2024-08-23', '2026-03-02', '2026-03-10', '2026-03-17', '2026-03-18', '2026-03-20', '2026-10', '..2024-09'] as const;
const valuesOf = (id: CaseFactId): readonly string[] => {
  const definition = CASE_FACTS[id] as { readonly kind: string; readonly values?: readonly string[] };
  switch (definition.kind) {
    case 'truth': return ['yes', 'no'];
    case 'choice': return definition.values ?? [];
    case 'date': return DAYS;
    case 'event': return ['none', '1', '10', '12'];
    default: return ['Lara', 'Zulia'];
  }
};
const FACTS = (Object.keys(CASE_FACTS) as readonly CaseFactId[]).filter((id) => !['name', 'id-number', 'notes', 'sex', 'role', 'health', 'nationality', 'birth-date', 'co-defendants', 'release-date', 'request-by'].includes(id));
const UNKNOWNS = [null, { unknown: 'blank' }, { unknown: 'unreadable', text: 'según la Fiscalía' }, { unknown: 'contradicted', text: 'sí / no' }] as const;

const offence = fc.constantFrom(...catalogue.offences.map((one) => one.id));
const charges = fc.oneof(
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 6, arbitrary: fc.array(offence.map((id) => ({ text: 'cargo', offences: [id] })), { minLength: 1, maxLength: 2 }) },
);
const forms: fc.Arbitrary<Form> = fc.tuple(charges, fc.record(Object.fromEntries(FACTS.map((id) => [id, fc.option(fc.constantFrom(...valuesOf(id)), { nil: undefined, freq: 3 })]))))
  .map(([charged, facts]) => ({ id: 'A', ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), ...(charged === undefined ? {} : { charges: charged }) }));

/** Sentences that another fact holds up by itself, and that are left out where this one makes them needless. */
const OWN: readonly (readonly [readonly CaseFactId[], RegExp])[] = [
  [['custody', 'abroad', 'a-derecho', 'power-of-attorney'], /^(?:Ha otorgado poder para este acto|Está a derecho)\.$/u],
  [['decision', 'decision-date'], /^(?:La solicitud de amnistía se presentó el|El plazo de quince días continuos del artículo 11 (?:venció|vencía) el) [^,]+\.$/u],
  [['decision'], /^La decisión se dictó /u],
  [['stage', 'court-name'], /^CON COMPETENCIA EN /u],
  [['arrest-date', 'linked-event'], /^(?:La conducta está dentro del período|La fecha de la conducta) /u],
];
/** What the charges allege holds while nothing was written of the fact. */
const ALLEGED: readonly (readonly [readonly CaseFactId[], RegExp])[] = [[['foreign-armed-action', 'foreign-part', 'military'], /nada de lo alegado lo lleva|^Nada de lo que consta/iu]];

const isUnsaid = (unknown: (typeof UNKNOWNS)[number]): boolean => unknown === null || unknown.unknown === 'blank';

/** The date of a request is the day on which it was received, unless somebody wrote otherwise. */
const meant = (fact: CaseFactId, value: string, unknown: (typeof UNKNOWNS)[number]): boolean =>
  fact === 'request-receipt' && value === 'refused' && isUnsaid(unknown);

describe('a draft', () => {
  it('states of an unknown fact nothing that only some of its values make true', () => {
    fc.assert(fc.property(forms, fc.constantFrom(...FACTS), fc.constantFrom(...UNKNOWNS), fc.constantFrom(...REQUEST_KINDS), (form, fact, unknown, kind) => {
      const open = sentencesOf({ ...form, [fact]: unknown }, kind);
      // A draft for a case that the law does not cover leaves chapters out: their sentences would seem to hang on the fact.
      const known = valuesOf(fact).filter((value) => !meant(fact, value, unknown)).map((value) => ({ ...form, [fact]: value })).filter((one) => subjectOf(one).subject.outcome !== 'ineligible').map((one) => sentencesOf(one, kind));
      const wrong = [...open].filter((sentence) => !isOpen(sentence) && ![...OWN, ...(isUnsaid(unknown) ? ALLEGED : [])].some(([of, own]) => of.includes(fact) && own.test(sentence)) && known.some((one) => one.has(sentence)) && !known.every((one) => one.has(sentence)));
      expect(wrong, `${fact} unknown, ${kind}`).toEqual([]);
    }), { numRuns: 300 });
  });

  it('asks nobody anything, and offers no proof of an exclusion', () => {
    const asked = (form: Form, kind: RequestKind) => blocksOf(form, kind).flatMap(linesOf).join('\n');
    fc.assert(fc.property(fc.oneof(forms, fc.constantFrom(...FORMS)), fc.constantFrom(...REQUEST_KINDS), (form, kind) => {
      const text = asked(form, kind);
      expect(text).not.toMatch(/[¿?]/u);
      expect(text).not.toMatch(/debe acreditarse|Lo que acredite:[^\n]*(?:acción armada|grado|participación|resultado|violación|corrupción|pena mínima)/iu);
      expect(text).not.toMatch(/undefined|\[object|\.\.\s|\?\./u);
    }), { numRuns: 300 });
  });

  it('says that the court refused only where the case says so', () => {
    fc.assert(fc.property(forms, fc.constantFrom(...UNKNOWNS, 'granted', 'none', ['granted', 'refused']), fc.constantFrom(...REQUEST_KINDS), (form, decision, kind) => {
      expect([...sentencesOf({ ...form, decision }, kind)].filter((one) => /la negó|negativa en que|decisión que negó/u.test(one))).toEqual([]);
    }), { numRuns: 200 });
  });
});
