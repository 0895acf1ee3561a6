/** Lists for the faults, and folders on a disk that is as small as a test needs. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { writeList } from '../bench/generate-list.mjs';
import { BIN } from '../program/run.ts';

/** A folder with a generated list of so many rows, removed afterwards. */
export async function withList<T>(rows: number, work: (folder: string, list: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-faults-'));
  try {
    const list = join(folder, 'list.csv');
    await writeList(list, rows);
    return await work(folder, list);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const AS_OF = ['--as-of', '2026-11-23', '--lang', 'en'] as const;

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly status: number | null; readonly signal: string | null; readonly stderr: string }>;
  /** Sends a signal to it and to whatever it started itself. */
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Starts a command without waiting for it, in a process group of its own; what it says comes with its end. */
export function started(args: readonly string[], command: readonly string[] = [], env: Readonly<Record<string, string>> = {}, options: readonly string[] = []): Started {
  const [program = '', ...rest] = [...command, process.execPath, ...options, BIN, ...args];
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, ...env } });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const ended = new Promise<{ status: number | null; signal: string | null; stderr: string }>((done) => child.on('close', (status, signal) => { done({ status, signal, stderr }); }));
  const kill = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-(child.pid ?? 0), signal);
    } catch {
      // It has ended already.
    }
  };
  return { child, ended, kill };
}

/** Waits for what a program is bound to do by itself, because it then waits for us. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 5));
}

export interface Stopped extends Started {
  /** The program waits at its step; false where it came to its end without it. */
  readonly stopped: Promise<boolean>;
  readonly goOn: () => void;
  /** How many steps it took, where it came to its end by itself. */
  readonly steps: Promise<number>;
}

/** Starts a command that stops at a step on files, as `steps.cjs` names it, until it may go on. */
export function stoppingAt(step: string, args: readonly string[]): Stopped {
  const run = started(args, [], { AMNISTIA_STEP: step }, ['--require', join(import.meta.dirname, 'steps.cjs')]);
  const line = run.child.stdio[3] as Duplex;
  let said = '';
  line.setEncoding('utf8').on('data', (chunk: string) => (said += chunk)).on('error', () => undefined);
  const stopped = new Promise<boolean>((done) => {
    line.on('data', () => { if (said.includes('stopped')) done(true); });
    void run.ended.then(() => { done(said.includes('stopped')); });
  });
  const steps = run.ended.then(() => Number(/^(\d+) steps$/mu.exec(said)?.[1]));
  return { ...run, stopped, steps, goOn: () => { line.write('.'); } };
}

/** Whether a command of the system does what is needed here; a newcomer's machine may not let it. */
export function can(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const ROOT = process.getuid?.() === 0;

/** Runs work in a folder on a disk of its own that has only so much room, or can only be read. */
export async function onSmallDisk<T>(options: string, work: (folder: string, remount: (options: string) => void) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  try {
    return await work(folder, (others) => execFileSync('mount', ['-o', `remount,${others}`, folder]));
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether this machine lets us mount a small disk. */
export const MOUNTS = ROOT && can('sh', '-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d"; r=$?; rmdir "$d"; exit $r');

export function rowsOf(file: string): number {
  return readFileSync(file, 'utf8').split('\r\n').length - 2;
}
