/** What is wrong with a container, for whoever knows what it was to hold. */

export type ZipFault = 'damaged' | 'encrypted' | 'bomb' | 'part-twice';

export class ZipError extends Error {
  readonly code: ZipFault;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ZipFault, values: Readonly<Record<string, string>> = {}) {
    super(code);
    this.name = 'ZipError';
    this.code = code;
    this.values = values;
  }
}
