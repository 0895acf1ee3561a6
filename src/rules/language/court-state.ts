/** What a court has done of a request, as a law file names it where a step follows from it. */
export const COURT_STATES = [
  /** The file says that nobody asked; a blank is {@link CourtState} `unknown`. */
  'not-asked',
  /** Asked; no decision is recorded, and the term has not surely ended. */
  'pending',
  /** Asked; the term ended and no decision is recorded. */
  'overdue',
  'granted',
  /** Granted, and the person is still in prison or under house arrest. */
  'granted-and-held',
  'refused',
  /** The court would not take the request. */
  'not-received',
  'unknown',
] as const;
export type CourtState = (typeof COURT_STATES)[number];

/** Days from which a term runs. */
export const TERM_STARTS = ['request-date', 'notification-date'] as const;
export type TermStart = (typeof TERM_STARTS)[number];
