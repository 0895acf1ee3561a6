/** What the tests use of vitest, without its runner: they are gathered and run one after the other, up to the first failure. */
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai, customMatchers } from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = Object.assign((value, message) => chai.expect(value, message), { objectContaining: chai.expect.objectContaining });
void ASYMMETRIC_MATCHERS_OBJECT;
void customMatchers;

const gathered = [];
let path = [];
export function describe(name, inner) {
  path.push(name);
  inner();
  path.pop();
}
export function it(name, ...rest) {
  const test = rest.find((one) => typeof one === 'function');
  gathered.push({ name: [...path, name].join(' > '), test });
}
const each = (make) => (rows) => (name, inner) => {
  for (const row of rows) make(String(name), () => inner(...(Array.isArray(row) ? row : [row])));
};
it.each = each(it);
describe.each = each(describe);

/** @returns the name of the first test that fails, or null */
export async function firstFailure() {
  for (const { name, test } of gathered) {
    try {
      await test();
    } catch (error) {
      return `${name}: ${String(error?.message).split('\n')[0]}`;
    }
  }
  return null;
}
