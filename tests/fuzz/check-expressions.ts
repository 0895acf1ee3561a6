/**
 * `npm run expressions`: asks recheck about each expression of `src` that is neither
 * known to be safe nor bounded, for as long as it takes, and keeps what is safe.
 * Expressions that are gone lose their line. Ends with 1 if one is not safe.
 */
import { writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { SAFE_FILE, expressions, isBounded, knownSafe } from './expressions.ts';

process.env['RECHECK_BACKEND'] = 'pure';
const say = (text: string) => process.stdout.write(`${text}\n`);
const known = knownSafe();
const safe = new Set<string>();
const unsafe = new Set<string>();
for (const literal of expressions()) {
  const { file, line, text } = literal;
  if (isBounded(literal) || safe.has(text)) continue;
  if (!known.has(text) && !unsafe.has(text)) {
    const end = text.lastIndexOf('/');
    const { status } = checkSync(text.slice(1, end), text.slice(end + 1), { timeout: null });
    say(`${file}:${String(line)} ${text} ${status}`);
    if (status !== 'safe') unsafe.add(text);
  }
  if (unsafe.has(text)) {
    say(`${file}:${String(line)} ${text} can take longer than its text is long: mend it, or bound its text and say so in tests/fuzz/bounded-expressions.ts`);
    process.exitCode = 1;
  } else {
    safe.add(text);
    // Kept at once: whoever stops this loses nothing.
    writeFileSync(SAFE_FILE, `${[...new Set([...known, ...safe])].sort().join('\n')}\n`);
  }
}
writeFileSync(SAFE_FILE, `${[...safe].sort().join('\n')}\n`);
say(`${String(safe.size)} expressions are safe, ${String(unsafe.size)} are not`);
