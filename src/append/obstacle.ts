/** Why no row is added to a file that can be read. */
import type { AppendObstacle } from '../i18n/interview.ts';

/** The sentence stands in `src/i18n/interview`; nothing was written. */
export class AppendError extends Error {
  readonly obstacle: AppendObstacle;

  constructor(obstacle: AppendObstacle) {
    super(obstacle);
    this.name = 'AppendError';
    this.obstacle = obstacle;
  }
}
