import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/case/case.ts';
import { conduct, recogniser } from './recogniser.ts';

function values(fact: Fact<string> | undefined): string {
  return fact && 'values' in fact ? fact.values.toSorted().join('|') : '';
}

/** Per charge: degree / participation. */
function manners(text: string): string[] {
  return recogniser.charges(text, conduct('2024')).charges.map(({ facts }) => `${values(facts.degree)} / ${values(facts.participation)}`);
}

describe('degree and participation', () => {
  test.each([
    ['homicidio intencional simple', ['completed / author']],
    ['homicidio frustrado', ['frustrated / author']],
    ['homicidio intencional simple en grado de frustración', ['frustrated / author']],
    ['homicidio en grado de tentativa', ['attempted / author']],
    ['homicidio', ['attempted|completed|frustrated / author']],
    ['femicidio frustrado', ['frustrated / author']],
    ['magnicidio frustrado', ['frustrated / author']],
    ['tentativa de magnicidio', ['attempted / author']],
    ['terrorismo frust.', ['frustrated / author']],
    ['homicidio calificado en grado de complicidad correspectiva', ['completed / accomplice']],
    ['homicidio calificado en grado de cómplice no necesario', ['completed / accomplice']],
    ['homicidio frustrado en complicidad', ['frustrated / accomplice']],
    ['complicidad correspectiva', ['completed / accomplice']],
    ['cooperador inmediato en homicidio calificado', ['completed / immediate-cooperator']],
    ['determinador de incendio', ['completed / instigator']],
    ['rebelión civil como autor intelectual', ['completed / instigator']],
    ['instigador de rebelión civil', ['completed / instigator']],
    ['coautor de robo agravado', ['completed / author']],
    ['estafa continuada', ['completed / author']],
    ['instigación al odio', ['completed / author']],
    ['instigación al odio continuada', ['completed / author']],
    ['arts. 405 y 80 CP', ['attempted|frustrated / author']],
    ['homicidio frustrado, arts. 405, 80 y 82 CP', ['frustrated / author']],
    ['arts. 406.1 y 83 CP', ['completed / author|immediate-cooperator|instigator']],
    ['homicidio calificado, art. 406 en relación con el artículo 84 del Código Penal', ['completed / accomplice']],
    ['arts. 406 y 424 CP', ['completed / accomplice']],
    ['arts. 462 y 99 CP', ['completed / author']],
    // Whose attempt it is, is not said.
    ['arts. 405, 286 y 80 CP', ['attempted|completed|frustrated / author', 'attempted|completed|frustrated / author']],
    ['homicidio calificado y lesiones graves en grado de frustración', ['completed|frustrated / author', 'frustrated / author']],
    ['terrorismo, homicidio frustrado', ['completed / author', 'frustrated / author']],
    // Not recognised: only what is said.
    ['delito de opinión', [' / ']],
    ['delito de opinión en grado de tentativa', ['attempted / ']],
    ['art. 80 CP', ['attempted|frustrated / ']],
  ])('%s', (text, expected) => {
    expect(manners(text)).toEqual(expected);
  });

  test('a lesser part that is not known is not read past', () => {
    expect(recogniser.charge('homicidio calificado en grado de cooperador', null).charge.offences).toBeNull();
  });
});
