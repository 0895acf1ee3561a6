/** One process from its start to its end: wall time, processor time, peak memory. */
import { spawn } from 'node:child_process';

const PROBE = new URL('report-usage.mjs', import.meta.url).href;

/** @param args arguments of node */
export function measured(args, allowed = [0]) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', PROBE, ...args], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
    const texts = ['', '', '', ''];
    for (const at of [1, 2, 3]) child.stdio[at].setEncoding('utf8').on('data', (chunk) => (texts[at] += chunk));
    child.on('error', failed);
    child.on('close', (status) => {
      const seconds = (performance.now() - started) / 1000;
      if (!allowed.includes(status)) failed(new Error(`${args.join(' ')}: exit ${String(status)}\n${texts[2]}`));
      else done({ seconds, ...JSON.parse(texts[3]), stdout: texts[1] });
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median, and from the least to the greatest. */
export function spread(values, digits) {
  return `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}
