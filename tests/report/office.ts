/** LibreOffice, to open what this program wrote; and the text of a container's part. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip } from '../../src/zip/read.ts';
import { program } from '../tools.ts';

export const SOFFICE = program('/usr/bin/soffice', '/usr/bin/libreoffice');

/** One profile for all conversions of a process: making it takes LibreOffice longer than a conversion. */
let profile: string | undefined;
function sharedProfile(): string {
  if (profile === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'amnistia-profile-'));
    process.once('exit', () => { rmSync(made, { recursive: true, force: true }); });
    profile = made;
  }
  return profile;
}

/** Converts a file with LibreOffice; the files that come out, by name. */
export function converted(bytes: Uint8Array, name: string, to: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-office-'));
  try {
    writeFileSync(join(folder, name), bytes);
    execFileSync(SOFFICE ?? 'soffice', [`-env:UserInstallation=file://${sharedProfile()}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, name)], { stdio: 'pipe', timeout: 1_000_000 });
    return new Map(readdirSync(join(folder, 'out')).map((file) => [file, readFileSync(join(folder, 'out', file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of a DOCX file, one paragraph a line. */
export function docxText(bytes: Uint8Array): string {
  const xml = part(bytes, 'word/document.xml');
  return xml.replace(/<w:br\/>/g, '\n').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

export function part(bytes: Uint8Array, path: string): string {
  const found = readZip(bytes).get(path);
  if (!found) throw new Error(`no part ${path}`);
  return Buffer.from(found).toString('utf8');
}

const PDFTOTEXT = program('/usr/bin/pdftotext');

/** The text of a PDF, read by poppler; null where it is not installed. */
export function pdfText(bytes: Uint8Array): string | null {
  if (PDFTOTEXT === undefined) return null;
  return execFileSync(PDFTOTEXT, ['-layout', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
