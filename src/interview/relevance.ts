/**
 * Which unknowns can still change an outcome.
 *
 * An unknown matters if two combinations of the unknowns that can both be
 * true differ in it alone and give some charge different outcomes. Drawn as a
 * diagram this is exact: where the branches of the unknown are joined, some
 * leaf then holds both outcomes.
 */
import { AND, OR, TooLarge, DiagramManager, isLeaf, leaf, type Node } from '../rules/diagram/manager.ts';
import { DiagramBuilder } from '../rules/diagram/builder.ts';
import type { CompiledLaw } from '../rules/logic/compiled-law.ts';
import { variableName } from '../rules/logic/names.ts';
import type { Presumed } from '../rules/logic/presumptions.ts';
import { BOUND, allAllowed } from '../rules/analysis/sufficient-sets.ts';
import { situationKey, type Situation } from '../rules/logic/situation.ts';
import { verdictOf } from '../rules/logic/verdict.ts';

const ELIGIBLE = 1;
const INELIGIBLE = 2;
const EITHER = 3;

export interface Relevance {
  /**
   * References of the facts and questions of law that can change an outcome,
   * each with one value of every group that the law cannot tell apart here;
   * null for a charge of which nothing is known.
   */
  readonly matter: ReadonlyMap<string, readonly number[] | null>;
  /** For a fact that a presumption may yet set: what the presumption waits for. */
  readonly waits: ReadonlyMap<string, ReadonlySet<string>>;
  /** False where the situation was too large to look at; then nothing is left out. */
  readonly exact: boolean;
}

const memos = new WeakMap<CompiledLaw, Map<string, Relevance>>();
const MOST_KEPT = 20_000;

/** What can change an outcome in a situation, before presumptions. */
export function relevanceOf(compiled: CompiledLaw, start: Situation): Relevance {
  const memo = memos.get(compiled) ?? new Map<string, Relevance>();
  memos.set(compiled, memo);
  const key = situationKey(start);
  let relevance = memo.get(key);
  if (!relevance) {
    relevance = work(compiled, compiled.presume(start));
    if (memo.size >= MOST_KEPT) memo.clear();
    memo.set(key, relevance);
  }
  return relevance;
}

function work(compiled: CompiledLaw, presumed: Presumed): Relevance {
  const { situation, bonds } = presumed;
  const open = situation.chargeDomains.flatMap((_, charge) =>
    verdictOf(compiled, situation, charge).outcome === 'undetermined' ? [charge] : [],
  );
  if (open.length === 0) return { matter: new Map(), waits: new Map(), exact: true };
  const manager = new DiagramManager();
  const drawing = new DiagramBuilder(compiled, { situation }, manager);
  const nameOf = (place: number) => variableName(situation, drawing.variableAt(place), drawing.chargeAt(place));
  const matter = new Map<string, readonly number[] | null>();
  const waits = new Map<string, Set<string>>();
  try {
    const live = bonds.filter((bond) => bond.charge < 0 || !drawing.kindsOf(bond.charge));
    const together = allAllowed(manager, live.map((bond) => drawing.bond(bond)));
    for (const charge of open) {
      const node = manager.apply(BOUND, outcomeDiagram(compiled, drawing, charge), together);
      for (const place of decisive(manager, node)) {
        matter.set(nameOf(place), drawing.kindsOf(drawing.chargeAt(place)) ? null : drawing.groupsAt(place).map(([first = 0]) => first));
      }
    }
    for (const bond of live) {
      const target = nameOf(drawing.placeOfBond(bond));
      const premise = manager.support(drawing.draw(bond.presumption.if, Math.max(bond.charge, 0)));
      waits.set(target, new Set([...(waits.get(target) ?? []), ...[...premise].map(nameOf)]));
    }
    return { matter, waits, exact: true };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { matter: new Map(), waits: new Map(), exact: false };
  }
}

function outcomeDiagram(compiled: CompiledLaw, drawing: DiagramBuilder, charge: number): Node {
  const { manager } = drawing;
  let covered = leaf(1);
  for (const { provision } of compiled.provisions) {
    const holds = drawing.draw(provision.when, charge);
    const clear = provision.role === 'requirement' ? holds : manager.map('not', holds, (value) => 1 - value);
    covered = manager.apply(AND, covered, clear);
  }
  return manager.map('outcome', covered, (value) => (value ? ELIGIBLE : INELIGIBLE));
}

/** The places of which some node, joined over its branches, has a leaf of both outcomes. */
function* decisive(manager: DiagramManager, node: Node): Generator<number> {
  const both = new Map<Node, boolean>();
  const seen = new Set<Node>();
  const found = new Set<number>();
  const rest = [node];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (isLeaf(at) || seen.has(at)) continue;
    seen.add(at);
    const children = [...new Set(manager.childrenOf(at))];
    rest.push(...children);
    const place = manager.variableOf(at);
    if (found.has(place)) continue;
    const joined = children.reduce((all, child) => manager.apply(OR, all, child), leaf(0));
    if (!manager.someLeaf(joined, (value) => value === EITHER, both)) continue;
    found.add(place);
    yield place;
  }
}
