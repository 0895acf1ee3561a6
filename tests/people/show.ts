/** `npm run people`: each tier of the program's answer beside the lawyer's judgement. */
import { isAnswered, isWrong, judgedPeople } from './judged.ts';

const people = await judgedPeople();
const cells = (...texts: readonly string[]) => texts.map((text, place) => text.padEnd([6, 14, 14, 14, 14, 14, 0][place] ?? 0)).join(' ');
console.log(cells('', 'judged', 'sure', 'presumed', 'strict', 'favourable', ''));
for (const one of people) console.log(cells(one.id, one.judgement, one.sure, one.presumed, one.strict, one.favourable, isWrong(one) ? 'WRONG' : isAnswered(one) ? '' : `not answered: ${one.turnsOn.slice(0, 3).join(', ')}`));
for (const judgement of new Set(people.map((one) => one.judgement))) {
  const these = people.filter((one) => one.judgement === judgement);
  console.log(`${judgement}: ${String(these.filter(isAnswered).length)} of ${String(these.length)} answered`);
}
