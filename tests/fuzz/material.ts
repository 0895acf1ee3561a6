/** What the fuzzing damages: the corpus of the intake, by reader. */
import { readFileSync, readdirSync } from 'node:fs';
import { CASE_FACT_IDS } from '../../src/case/facts.ts';
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { DECISION_COLUMNS } from '../../src/lists/linkage/decisions.ts';
import { resultJson } from '../../src/report/writers.ts';
import { FORMS } from '../report/forms.ts';
import { HOSTILE_FORM, HOSTILE_OPTIONS, LONG } from '../report/hostile.ts';
import { sampleResult } from '../report/sample.ts';
import { catalogue, lawText } from '../authoring/loaded.ts';

const CORPUS = new URL('../intake/corpus/', import.meta.url);
const files = new Map(readdirSync(CORPUS).map((name) => [name, readFileSync(new URL(name, CORPUS))]));
const named = (pattern: RegExp) => [...files].filter(([name, bytes]) => pattern.test(name) && bytes.length >= 1 && bytes.length < 60_000).map(([, bytes]) => bytes);

export const tables = named(/\.(?:csv|tsv)$/u);
export const books = named(/\.(?:xlsx|ods|xls)$/u);
export const zips = books.filter(isWhole);
export const jsons = named(/^(?!expected).*\.(?:json|ndjson)$/u);
export const laws = ['ve-amnesty-2026', 've-amnesty-2016', 've-amnesty-decree-5790-2007', 've-amnesty-bill-2026-02'].map((id) => Buffer.from(lawText(id)));
export const mappings = [{ format: 'amnistia-map/1', columns: [{ heading: 'N°', fact: 'id' }, { heading: 'Delitos', fact: 'charges' }, { heading: 'Otra', fact: null }] }].map((one) => Buffer.from(JSON.stringify(one)));
export const dates = named(/dates|events|stages/u).map((bytes) => bytes.toString('utf8')).join('\n').split(/[;\n]/u).map((text) => Buffer.from(text));
export const charges = catalogue.offences.flatMap((offence) => offence.aliases).map((text) => Buffer.from(text));
/** Charges that say too little, or nothing that anybody knows: each leaves questions to the determination. */
export const openCharges = ['homicidio', 'lesiones', 'terrorismo', 'delito inventado', 'traición a la patria', 'art. 406', 'incendio', 'cosa rara', 'asociación', 'daños', 'homicidio en grado de frustración', 'hurto'];
export const cases = [openCharges.slice(0, 6), openCharges.slice(3)].map((list) => Buffer.from(list.join('\n')));
export const places = ['Caracas', 'Edo. Zulia', 'Maracaibo, Zulia', 'San Carlos', 'Estado Bolivariano de Miranda (Los Teques)', 'D.C.', 'Valencia - Carabobo'].map((text) => Buffer.from(text));
export const identities = ['V-12.345.678', 'E 84.123.456', '12345678', '1,2345678E+07', 'J-12345678-9', 'C.I. N° V 9.876.543', 'pasaporte P123456', 'V-l2.345.67o', '12345678.0', 'no porta'].map((text) => Buffer.from(text));

/** Cells of the corpus, each before the number of a fact that it is to be read for. */
export const answers = named(/\.csv$/u).flatMap((bytes, index) => bytes.toString('utf8').split(/[;\r\n]+/u).slice(0, 40).map((text, at) => Buffer.concat([Buffer.from([(index * 7 + at) % CASE_FACT_IDS.length]), Buffer.from(text.slice(0, 200))])));

const HEAD = DECISION_COLUMNS.join(';');
export const decisions = [`${HEAD}\r\nlista.csv;2;otra.csv;3;abc123;sí\r\nlista.csv;4;lista.csv;5;=x;no\r\n`, `\ufeff${HEAD.replaceAll(';', ',')}\n"a,b.csv",2,c.csv,7,k,misma persona\n`, `Hoja de revisión\r\n\r\n${HEAD}\r\n`].map((text) => Buffer.from(text));

const PUBLIC = 'age19u6yhc9ahy4exrn9p0dhqk39rqa0w23e5vq3sutjjsrd43h06aeqztv68g';
export const keys = [`# nosotros\n${PUBLIC}\n`, `${PUBLIC}\r\n\r\n${PUBLIC}`, 'x'.repeat(43), 'AGE-SECRET-KEY-1QQQ\n', 'ssh-ed25519 AAAA nobody', 'contraseña larga\nsegunda línea'].map((text) => Buffer.from(text));

const short = { ...HOSTILE_FORM, notes: String(HOSTILE_FORM['notes']).replace(LONG, ''), charges: (HOSTILE_FORM.charges ?? []).slice(0, 1) };
export const results = [sampleResult(FORMS.slice(0, 2)), sampleResult([short], { ...HOSTILE_OPTIONS, rejected: [{ file: 'a.csv', row: 3, column: 'B', code: 'extra-cell', message: 'x', original: ['=1+1', 'x'] }] })].map((result) => Buffer.from(resultJson(result)));

/** Containers that can be taken apart, to be damaged inside. */
function isWhole(bytes: Buffer): boolean {
  try {
    return bytes.subarray(0, 2).toString() === 'PK' && zipEntries(bytes).every((entry) => unpack(bytes, entry).length >= 0);
  } catch {
    return false;
  }
}
