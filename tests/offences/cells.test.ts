import { describe, expect, test } from 'vitest';
import { conduct, read, recogniser, warned } from './recogniser.ts';

const REBELLION = 'rebelion-civil|rebelion-militar';
const TREASON = 'traicion-a-la-patria|traicion-a-la-patria-militar';
const TERRORISM = 'terrorismo';
const HATE = 'instigacion-al-odio';
const CONSPIRACY = 'conspiracion';

describe('one cell, several charges', () => {
  test.each([
    ['terrorismo, instigación al odio', [TERRORISM, HATE]],
    ['traición a la patria; conspiración; rebelión; asociación; terrorismo; tráfico de armas de guerra',
      [TREASON, CONSPIRACY, REBELLION, 'asociacion-para-delinquir', TERRORISM, 'trafico-ilicito-de-armas']],
    ['Homicidio calificado en grado de complicidad correspectiva / lesiones personales graves', ['homicidio-calificado', 'lesiones-graves']],
    ['traición a la patria, rebelión, sustracción de efectos pertenecientes a la Fuerza Armada, ataque al centinela',
      [TREASON, REBELLION, 'sustraccion-de-efectos-fan', 'ataque-al-centinela']],
    ['Instigación pública y agavillamiento', ['instigacion-publica', 'agavillamiento']],
    ['daños a la propiedad, incendio, lesiones gravísimas', ['danos-a-la-propiedad', 'incendio-intencional', 'lesiones-gravisimas']],
    ['conspiración y asociación para delinquir', [CONSPIRACY, 'asociacion-para-delinquir']],
    ['rebelión, asociación', [REBELLION, 'asociacion-para-delinquir']],
    ['rebelión e incendio', [REBELLION, 'incendio-intencional']],
    ['1) terrorismo 2) rebelión militar 3) agavillamiento', [TERRORISM, 'rebelion-militar', 'agavillamiento']],
    ['1. Robo\n2. Hurto\r\n3.- Estafa', ['robo', 'hurto-simple', 'estafa']],
    ['a) robo b) estafa', ['robo', 'estafa']],
    ['• robo • estafa', ['robo', 'estafa']],
    ['- robo\n- estafa', ['robo', 'estafa']],
    ['robo|estafa + usura', ['robo', 'estafa', 'usura']],
    ['robo y/o estafa', ['robo', 'estafa']],
    ['robo and estafa', ['robo', 'estafa']],
    ['robo,,; ,estafa;', ['robo', 'estafa']],
    ['incendio y daños en calidad de determinador', ['incendio-intencional', 'danos-a-la-propiedad']],
    ['ataque al centinela y ultraje', ['ataque-al-centinela', 'ultraje-a-funcionario']],
    ['terrorismo, ley del odio', [TERRORISM, HATE]],
    ['terrorismo, delito desconocido', [TERRORISM, '?']],
    ['terrorismo, por determinar', [TERRORISM, '?']],
    ['terrorismo, otros', [TERRORISM, '?']],
  ])('%s', (text, ids) => {
    expect(read(text, '2020')).toEqual(ids);
  });
});

describe('one charge, though a separator stands in it', () => {
  test.each([
    ['detentación y ocultamiento de arma de guerra', 'armas-de-guerra'],
    ['instigación pública a la desobediencia de las leyes y el odio', 'instigacion-publica'],
    ['homicidio calificado por motivos fútiles e innobles', 'homicidio-calificado'],
    ['Tráfico de drogas, art. 149 encabezamiento Ley Orgánica de Drogas', 'trafico-de-drogas-mayor-cuantia'],
    ['tráfico de sustancias estupefacientes y psicotrópicas, art. 149 primer aparte LOD', 'trafico-de-drogas-mayor-cuantia'],
    ['terrorismo, LOCDOFT', 'terrorismo'],
    ['terrorismo (art. 52, LOCDOFT)', 'terrorismo'],
    ['asoc. p/ delinquir', 'asociacion-para-delinquir'],
    ['asociación para delinquir, art. 37 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo', 'asociacion-para-delinquir'],
    ['secuestro, art. 3 Ley contra el Secuestro y la Extorsión', 'secuestro'],
    ['daños a la propiedad; art. 473 CP', 'danos-a-la-propiedad'],
    ['homicidio calificado, en grado de frustración', 'homicidio-frustrado'],
    ['lesiones graves, complicidad correspectiva', 'lesiones-graves'],
    ['Conspiración (contra la forma política republicana / con gobierno extranjero)', 'conspiracion'],
    ['traición a la patria ordinales 11, 20 y 26', 'traicion-a-la-patria-militar'],
  ])('%s → %s', (text, id) => {
    expect(read(text, '2024')).toEqual([id]);
  });
});

describe('articles of several charges', () => {
  test.each([
    ['Art. 286 y 218 CP', ['agavillamiento', 'resistencia-a-la-autoridad']],
    ['art. 286 y art. 218 CP', ['agavillamiento', 'resistencia-a-la-autoridad']],
    ['Arts. 405, 286 y 218 del Código Penal', ['homicidio-intencional-simple', 'agavillamiento', 'resistencia-a-la-autoridad']],
    ['Art. 286 CP; art. 37 LOCDOFT', ['agavillamiento', 'asociacion-para-delinquir']],
    ['arts. 405 y 80 CP', ['homicidio-intencional-simple']],
    ['resistencia a la autoridad y agavillamiento, arts. 218 y 286 CP', ['resistencia-a-la-autoridad', 'agavillamiento']],
    ['terrorismo art. 52 LOCDOFT, art. 286 CP', ['terrorismo', 'agavillamiento']],
  ])('%s', (text, ids) => {
    expect(read(text, '2014')).toEqual(ids);
  });
});

describe('cells that name no charge', () => {
  test.each([
    ['', 'blank'], ['  \n', 'blank'], ['-', 'blank'], ['—', 'blank'],
    ['n/c', 'stated-unknown'], ['N/D', 'stated-unknown'], ['s/i', 'stated-unknown'], ['no consta', 'stated-unknown'], ['No consta.', 'stated-unknown'],
    ['desconocido', 'stated-unknown'], ['?', 'stated-unknown'], ['¿?', 'stated-unknown'], ['por determinar', 'stated-unknown'],
    ['ninguno', 'none'], ['Sin cargos', 'none'], ['SIN IMPUTACIÓN', 'none'], ['no imputado', 'none'], ['no imputada', 'none'],
  ])('"%s" is %s', (text, state) => {
    expect(recogniser.charges(text, null)).toEqual({ state, charges: [], warnings: [] });
  });
});

describe('the words of the file', () => {
  test('each charge keeps its own', () => {
    const { charges } = recogniser.charges(' 1) Terrorismo;\n2) Rebelión (art. 143 CP), ', conduct('2024'));
    expect(charges.map((charge) => charge.text)).toEqual(['Terrorismo', 'Rebelión (art. 143 CP)']);
  });

  test('the days decide, also for a cell that was read before', () => {
    for (let i = 0; i < 2; i += 1) {
      expect(read('art. 416 CP', '2004')).toEqual(['lesiones-gravisimas']);
      expect(read('art. 416 CP', '2014')).toEqual(['lesiones-leves']);
      expect(read('art. 416 CP')).toEqual(['lesiones-gravisimas|lesiones-leves']);
    }
  });
});

describe('a cell that says that there is more', () => {
  test.each([
    '(entre otros)', '(y otros)', '(entre otros delitos)', '[entre otras imputaciones]', '(etc.)', '+ 2', '+2', 'y 2', '(+3)', '+ 2 delitos', ', y 5 cargos', 'más 2', '; otros 4 cargos', '(y tres más)',
    '[...]', '(...)', ', …', 'y…', '...', 'y +', ', *', 'y', ', ____', '(1/3)', '1 de 3', 'and 2 more', 'plus 3',
  ])('hurto %s', (more) => {
    expect(read(`hurto ${more}`, '2014')).toEqual(['hurto-simple', '?']);
    expect(warned(`hurto ${more}`, '2014')).toEqual(['charge-unrecognised']);
  });

  test.each([
    ['1.- Hurto; 2.- Estafa.', ['hurto-simple', 'estafa']], ['1) hurto y 2) estafa', ['hurto-simple', 'estafa']], ['hurto; estafa;', ['hurto-simple', 'estafa']], ['arts. 286 y 218 C.P..', ['agavillamiento', 'resistencia-a-la-autoridad']],
    ['2 cargos de agavillamiento', ['agavillamiento']], ['terrorismo; 11', ['terrorismo']],
  ])('and one that only counts or ends: %s', (text, ids) => {
    expect(read(text, '2014')).toEqual(ids);
  });

  test('what goes on behind the mark is read with what stood before it', () => {
    expect(read('agavillamiento (entre otros), art. 286 CP, resistencia a la autoridad', '2014')).toEqual(['agavillamiento', 'resistencia-a-la-autoridad', '?']);
  });
});
