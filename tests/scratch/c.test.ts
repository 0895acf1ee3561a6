import { it } from 'vitest';
import { data as cat } from '../../data/offences.yaml';
import { compileCatalogue } from '../../src/case/offences/recognise.ts';
import { parseSpan } from '../../src/case/dates.ts';
it('x', () => {
  const r = compileCatalogue(cat as never);
  const t = (s: string, d?: string) => { const c = r.charges(s, d ? parseSpan(d) : null); console.log(JSON.stringify(s), d ?? '', c.state, c.charges.map(x => `${x.text} => ${x.offences?.join('|')} ${Object.entries(x.facts).map(([k,v])=>k+'='+((v as any).values??'?')).join(',')} ${x.statute??''} ${x.article??''} ${x.suggestions??''}`).join(' ## '), c.warnings.map(w=>w.code).join()); };
  t('terrorismo, instigación al odio'); t('Instigación al odio (art. 20 Ley contra el Odio)'); t('traición a la patria; conspiración; rebelión; asociación; terrorismo; tráfico de armas de guerra');
  t('Homicidio calificado en grado de complicidad correspectiva / lesiones personales graves','2002-04-11'); t('traición a la patria, rebelión, sustracción de efectos pertenecientes a la Fuerza Armada, ataque al centinela');
  t('Rebelión militar (art. 476 COJM)'); t('Instigación pública y agavillamiento'); t('Homicidio intencional simple'); t('daños a la propiedad, incendio, lesiones gravísimas');
  t('Art. 416 del Código Penal','2004-02-27'); t('Art. 416 del Código Penal','2014-02-12'); t('Art. 416 del Código Penal'); t('Tráfico de drogas, art. 149 encabezamiento Ley Orgánica de Drogas','2024'); t('delito de opinión agravado');
  t('detentación y ocultamiento de arma de guerra'); t('instigación pública a la desobediencia de las leyes y el odio'); t('TERRORISMO E INCITACION AL ODIO'); t('arts. 286 y 218 CP','2024'); t('homicidio frustrado'); t('homicidio'); t('lesiones'); t('no consta'); t('ninguno'); t('Cómplice en homicidio calificado'); t('tentativa de robo agravado'); t('asoc. p/ delinquir, terr. y fin. al terrorismo'); t('rebelión civil y militar'); t('Art. 218','2024'); t('homicidio en grado de frustración y tentativa'); t('obstrucción de vías'); t('traición a la patria COJM'); t('terrorismo (296 CP)'); t('conspiración con potencia extranjera/ataque al centinela');
  t('resistencia a la autoridad en grado de cómplice, y uso de adolescente para delinquir'); t('porte ilícito de arma y municiones');
});
