declare module '*.yaml' {
  /** Hash of the file's bytes, as a run records it. */
  export const sha256: string;
  export const data: unknown;
}
declare module '*?text' {
  /** The file's text, as it stands. */
  export const text: string;
}
