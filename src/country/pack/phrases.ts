/** Phrases with a meaning (`stages.yaml`, `custody.yaml`, `courts.yaml`, `conduct.yaml`). */

import type { Parts } from './written-out.ts';
import { data as conduct } from '../../../data/ve/conduct.yaml';
import { data as courts } from '../../../data/ve/courts.yaml';
import { data as custody } from '../../../data/ve/custody.yaml';
import { data as stages } from '../../../data/ve/stages.yaml';

export interface PhraseEntry {
  /** Values of the fact that the phrases leave possible; none if they are about another fact. */
  readonly means: readonly string[];
  readonly also?: Readonly<Record<string, string>>;
  /** Of courts: the function alone, which other words of the text overrule. */
  readonly 'by-function'?: true;
  readonly words: readonly string[];
}

export interface PhrasesFile {
  readonly parts?: Parts;
  readonly facts: Readonly<Record<string, readonly PhraseEntry[]>>;
}

/** Names of prisons and cells, and what those without a name are called. */
export interface CustodyFile extends PhrasesFile {
  readonly prisons: readonly string[];
  readonly places: readonly { readonly name: string; readonly names?: readonly string[] }[];
}

export interface CourtsFile extends PhrasesFile {
  readonly 'stage-of-court': readonly PhraseEntry[];
}

export const CUSTODY = custody as CustodyFile;
export const COURTS = courts as CourtsFile;
const FILES: readonly PhrasesFile[] = [stages as PhrasesFile, CUSTODY, COURTS, conduct as PhrasesFile];

/** The phrases for a fact, and the parts that they name; undefined where the pack has none. */
export function phrasesFor(fact: string): { readonly entries: readonly PhraseEntry[]; readonly parts: Parts } | undefined {
  const file = FILES.find(({ facts }) => Object.hasOwn(facts, fact));
  return file && { entries: file.facts[fact] ?? [], parts: file.parts ?? {} };
}
