declare module '*.yaml' {
  /** Hash of the file's bytes, as a run records it. */
  export const sha256: string;
  export const data: unknown;
  /** For the catalogue of offences: what was made of it when the program was built. */
  export const index: (() => unknown) | undefined;
}
declare module '*?text' {
  /** The file's text, as it stands. */
  export const text: string;
}
