/** Loaded into every measured process: at its end it tells its own processor time and peak memory on file descriptor 3. */
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// The figures of a process hold those of its threads.
if (isMainThread) process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try {
    // ru_maxrss also holds the parent's memory from before the start; this is the process's own peak.
    peak = Number(/VmHWM:\s*(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? maxRSS);
  } catch {
    // No such file: not Linux.
  }
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peakMB: peak / 1024 }));
});
