/** Federal entities, their towns and municipalities (`data/ve/entities.yaml`). */
import { data } from '../../../data/ve/entities.yaml';

export interface Entity {
  readonly name: string;
  readonly capital?: string;
  /** Other names of the entity itself. */
  readonly names?: readonly string[];
  /** Each with its chief town. */
  readonly municipalities?: Readonly<Record<string, string>>;
  readonly towns?: readonly string[];
}

export interface EntitiesFile {
  readonly entities: readonly Entity[];
}

export const ENTITIES = (data as EntitiesFile).entities;

/** Names of the federal entities, for a list to choose from. */
export const ENTITY_NAMES: readonly string[] = ENTITIES.map(({ name }) => name);
