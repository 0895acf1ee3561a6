/** Runs that end before their end: Ctrl-C, and a reader that has seen enough. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BIN, filesIn, inFolder } from './run.ts';

const HEADINGS = 'id;Fecha de los hechos;Hecho;Delitos\n';
const row = (n: number) => `C-${String(n)};30/07/2024;28J;resistencia a la autoridad\n`;
const ENV = { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' };

describe('Ctrl-C in the middle of a list', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no output behind and ends as interrupted', async (signal) => {
    await inFolder({ 'old.csv': 'kept\n' }, async (cwd) => {
      const child = spawn(process.execPath, [BIN, 'batch', '-', '--format', 'csv', '-o', 'out.csv', '--format', 'json', '-o', 'old.csv', '--rejects', 'bad.csv', '--force', '--lang', 'en'], { cwd, env: ENV });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
      child.stdin.on('error', () => undefined);
      const ended = new Promise<number | null>((done) => child.on('close', done));
      // The input stays open: the list is never read to its end.
      child.stdin.write(HEADINGS + Array.from({ length: 5000 }, (_, n) => row(n)).join(''));
      for (let tries = 0; tries < 12_000 && filesIn(cwd).filter((name) => name.endsWith('.tmp')).length < 3; tries++) await wait(50);
      expect(filesIn(cwd).filter((name) => name.endsWith('.tmp'))).toHaveLength(3);
      child.kill(signal);
      expect(await ended, stderr).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(filesIn(cwd)).toEqual(['old.csv']);
      expect(stderr).not.toMatch(/at .*\.c?js|Internal error/u);
    });
  });
});

describe('a reader that has seen enough, as head -1', () => {
  it.each([
    ['batch', 'list.csv', '--format', 'ndjson'],
    ['batch', 'list.csv', '--format', 'csv'],
    ['batch', 'list.csv', '--format', 'json'],
    ['batch', 'list.csv'],
  ])('%s %s %s %s ends without an error', async (...args) => {
    await inFolder({}, async (cwd) => {
      writeFileSync(join(cwd, 'list.csv'), HEADINGS + Array.from({ length: 4000 }, (_, n) => row(n)).join(''));
      const child = spawn(process.execPath, [BIN, ...args.filter((arg) => arg !== undefined), '--quiet'], { cwd, env: ENV });
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
      const ended = new Promise<number | null>((done) => child.on('close', done));
      const first = await new Promise<string>((done) => child.stdout.once('data', (chunk: Buffer) => { done(chunk.toString('utf8')); }));
      child.stdout.destroy();
      expect(first).not.toBe('');
      expect(await ended, stderr).toBe(0);
      expect(stderr).toBe('');
      expect(filesIn(cwd)).toEqual(['list.csv']);
    });
  });
});
