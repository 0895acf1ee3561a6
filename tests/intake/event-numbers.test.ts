/** The number of an event as lawyers write it, whichever it is. */
import { describe, expect, test } from 'vitest';
import { readFactText } from '../../src/intake/index.ts';
import { context } from './reading.ts';

function read(text: string): readonly unknown[] | null {
  const fact = readFactText('linked-event', text, context).facts['linked-event'];
  return fact !== undefined && 'values' in fact ? fact.values : null;
}

const CARDINALS = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece'];
const ORDINALS = ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo', 'undécimo', 'duodécimo', 'decimotercero'];
const FORMS = [
  'numeral %', 'ordinal %°', 'N.º %', 'nº %', 'No. %', 'art. 8.%', 'Art. 8 (%)', 'artículo 8, numeral %', 'art. 8 n° %', 'artículo 8 numeral % de la Ley de Amnistía',
  'núm. % del art. 8', 'supuesto %', 'hecho n° %', '%°', '#%', 'el numeral % de la ley',
];

describe.each(CARDINALS.map((word, at) => [at + 1, word, ORDINALS[at] ?? ''] as const))('%i', (number, cardinal, ordinal) => {
  test.each(FORMS)('%s', (form) => {
    expect(read(form.replace('%', String(number)))).toEqual([String(number)]);
  });

  test('in words', () => {
    for (const text of [`numeral ${cardinal}`, `ordinal ${ordinal}`, `art. 8, numeral ${cardinal}`]) expect([text, read(text)]).toEqual([text, [String(number)]]);
  });
});

test('several', () => {
  for (const text of ['numerales 7 y 9', 'nos. 7 y 9', 'numerales 7, 9 de la ley', '7 o 9']) expect([text, read(text)]).toEqual([text, ['7', '9']]);
});

test.each(['art. 8', 'art. 81', 'artículo 8 de la ley', 'numeral 14', 'art. 8.27', 'art. 9, numeral 2', 'uno', 'primero', 'numeral 7 u otro', 'numeral 12?', 'art. 8, 12 de febrero', '8.12.2024x'])('no number of the list: %s', (text) => {
  expect(read(text)).toBeNull();
});
