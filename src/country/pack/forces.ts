/** Ranks and components of the armed forces, police and civilians (`data/ve/forces.yaml`). */
import { data } from '../../../data/ve/forces.yaml';

export interface ForcesFile {
  readonly serves: readonly (readonly string[])[];
  readonly numbered: readonly string[];
  readonly police: readonly string[];
  readonly civilians: readonly string[];
  readonly beside: readonly (readonly string[])[];
  readonly retired: readonly string[];
  readonly assimilated: readonly string[];
}

export const FORCES = data as ForcesFile;
