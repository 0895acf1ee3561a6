/** `npm run people`: each tier of the program's answer beside the lawyer's judgement. */
import { isAnswered, isWrong, judgedPeople } from './judged.ts';

const people = await judgedPeople();
const cells = (...texts: readonly string[]) => texts.map((text, place) => text.padEnd([6, 14, 14, 14, 14, 14, 0][place] ?? 0)).join(' ');
process.stdout.write(`${cells('', 'judged', 'sure', 'presumed', 'strict', 'favourable', '')}\n`);
for (const one of people) process.stdout.write(`${cells(one.id, one.judgement, one.sure, one.presumed, one.strict, one.favourable, isWrong(one) ? 'WRONG' : isAnswered(one) ? '' : `not answered: ${one.turnsOn.slice(0, 3).join(', ')}`)}\n`);
for (const judgement of new Set(people.map((one) => one.judgement))) {
  const these = people.filter((one) => one.judgement === judgement);
  process.stdout.write(`${`${judgement}: ${String(these.filter(isAnswered).length)} of ${String(these.length)} answered`}\n`);
}
