/** How often a property is tried; AMNISTIA_RUNS multiplies it (0.1 for a glance, 50 for a night). */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.round(count * Number(process.env['AMNISTIA_RUNS'] ?? 1))) };
}
