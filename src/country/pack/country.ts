/** Code, identity document and clock of the country (`data/ve/country.yaml`). */
import { data } from '../../../data/ve/country.yaml';

export interface CountryFile {
  readonly code: string;
  readonly name: { readonly es: string; readonly en: string };
  readonly identity: {
    readonly letters: readonly string[];
    readonly organisation: readonly string[];
    readonly passport: readonly string[];
    readonly digits: { readonly from: number; readonly to: number; readonly most: number };
    readonly labels: readonly string[];
    readonly none: readonly string[];
  };
  readonly clock: { readonly hours: number; readonly was: readonly { readonly from: string; readonly to: string; readonly hours: number }[] };
  readonly abroad: readonly string[];
}

export const COUNTRY = data as CountryFile;
