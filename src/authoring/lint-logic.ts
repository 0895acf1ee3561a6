/** Provisions that cannot hold, always hold or never decide; questions and events that play no part. */
import { partsOf, walk, type Condition } from '../rules/language/condition.ts';
import type { CompiledLaw } from '../rules/logic/compiled-law.ts';
import type { Path } from '../rules/language/law-check.ts';
import type { Law, Provision } from '../rules/language/law.ts';
import { conditionsOf } from '../rules/logic/space.ts';
import type { LintCode, LintFinding } from './finding.ts';
import { EVERYWHERE, NOWHERE, WholeSpace } from './whole-space.ts';

type Add = (path: Path, code: LintCode, level: LintFinding['level'], found: string, expected?: string) => void;

export function logicFindings(law: Law, compiled: CompiledLaw): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const add: Add = (path, code, level, found, expected = '') => findings.push({ path, code, level, found, expected });
  const whole = new WholeSpace(compiled);
  law.provisions.forEach((provision, index) => { provisionFindings(law, provision, index, whole, add); });
  law.presumptions.forEach((one, index) => { holdFindings(['presumptions', index, 'if'], one.if, one.id, whole, add); });
  law.conditions.forEach((one, index) => { partFindings(['conditions', index, 'when'], one.when, whole, add); });
  law.next.forEach((one, index) => { partFindings(['next', index, 'when'], one.when, whole, add); });
  readingFindings(law, whole, add);
  questionFindings(law, whole, add);
  eventFindings(law, whole, add);
  return findings;
}

function provisionFindings(law: Law, provision: Provision, index: number, whole: WholeSpace, add: Add): void {
  const path = ['provisions', index, 'when'];
  if (holdFindings(path, provision.when, provision.id, whole, add)) return;
  const own = whole.obstacle(provision);
  const others = law.provisions.filter((one) => one.id !== provision.id);
  if (whole.without(own, whole.or(...others.map((one) => whole.obstacle(one)))) !== NOWHERE) return;
  const alone = others.filter((one) => whole.without(own, whole.obstacle(one)) === NOWHERE);
  add(['provisions', index], 'shadowed', 'warning', provision.id, (alone.length > 0 ? alone : others).map((one) => one.id).join(', '));
}

/** @returns whether the condition is the same everywhere */
function holdFindings(path: Path, condition: Condition, id: string, whole: WholeSpace, add: Add): boolean {
  // Whether something is stated is a matter of the file, not of the facts: no diagram shows it.
  if ([...walk(condition)].some((one) => 'stated' in one)) return false;
  const node = whole.where(condition);
  if (node === NOWHERE) add(path, 'never-holds', 'error', id);
  else if (node === EVERYWHERE) add(path, 'always-holds', 'error', id);
  else partFindings(path, condition, whole, add);
  return node === NOWHERE || node === EVERYWHERE;
}

/** Parts that add or take nothing, the outermost of them. */
function partFindings(path: Path, condition: Condition, whole: WholeSpace, add: Add): void {
  const key = 'all' in condition ? 'all' : 'any' in condition ? 'any' : 'not' in condition ? 'not' : 'any-charge';
  partsOf(condition).forEach((part, index) => {
    if ([...walk(part)].some((one) => 'stated' in one)) return;
    const inner = key === 'all' || key === 'any' ? [...path, key, index] : [...path, key];
    const node = whole.where(part);
    if (node === NOWHERE) add(inner, 'part-never-holds', 'warning', shortly(part));
    else if (node === EVERYWHERE) add(inner, 'part-always-holds', 'warning', shortly(part));
    else partFindings(inner, part, whole, add);
  });
}

function shortly(condition: Condition): string {
  const text = JSON.stringify(condition);
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}

/** Whether anybody can be covered, at all and under each reading. */
function readingFindings(law: Law, whole: WholeSpace, add: Add): void {
  const covered = whole.covered(law.provisions);
  if (covered === NOWHERE) {
    const needed = law.provisions.filter((_, index) => whole.covered(law.provisions.filter((__, other) => other !== index)) !== NOWHERE);
    add(['provisions'], 'contradictory', 'error', (needed.length > 0 ? needed : law.provisions).map((one) => one.id).join(', '));
    return;
  }
  for (const [name, reading] of Object.entries(law.readings)) {
    const taken = Object.entries(reading.positions).map(([question, position]) => whole.where({ question, position }));
    if (whole.and(covered, ...taken) === NOWHERE) add(['readings', name], 'reading-decides-nothing', 'warning', name);
  }
}

function questionFindings(law: Law, whole: WholeSpace, add: Add): void {
  const named = conditionsOf(law).flatMap((condition) => [...walk(condition)]).flatMap((part) => ('question' in part ? [part] : []));
  const deciding = whole.dependsOn(whole.covered(law.provisions));
  law.questions.forEach((question, index) => {
    const path = ['questions', index];
    const positions = named.filter((one) => one.question === question.id).map((one) => one.position);
    if (positions.length === 0) add(path, 'question-unused', 'warning', question.id);
    else if (!deciding.has(question.id)) add(path, 'question-never-decides', 'warning', question.id);
    else {
      // One position may go unnamed: it is what is left when the others are not taken.
      const unnamed = question.positions.filter((one) => !positions.includes(one.id));
      for (const one of unnamed.slice(1)) add([...path, 'positions', question.positions.indexOf(one)], 'position-unused', 'warning', one.id);
    }
  });
}

function eventFindings(law: Law, whole: WholeSpace, add: Add): void {
  const covered = whole.covered(law.provisions);
  const reads = conditionsOf(law).flatMap((condition) => [...walk(condition)]).some((part) => 'event' in part || 'window' in part);
  law.events.forEach((event, index) => {
    if (!reads || whole.and(covered, whole.where({ event: [event.id] })) === NOWHERE) add(['events', index], 'event-unused', 'warning', event.id);
  });
}

