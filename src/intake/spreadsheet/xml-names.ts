/** Names in XML by their namespace: a prefix means what the elements around it say, and nothing by itself. */

type Attributes = Readonly<Record<string, string>>;

/** Stands before a name of a namespace that nobody here knows. */
export const FOREIGN = '?:';

interface Scope {
  /** Of the element that declares it. */
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
  /** Names as they were written, and what they are. */
  readonly names: Map<string, string>;
  /** Whether every prefix is written as it is called here. */
  readonly asCalled: boolean;
}

/** The names of one document, while it is walked through. */
export class XmlNames {
  readonly #called: ReadonlyMap<string, string>;
  readonly #scopes: Scope[];
  #scope: Scope;
  #depth = 0;

  /** @param called what stands before the names of each namespace, whatever the document calls it: `table:`, or nothing */
  constructor(called: ReadonlyMap<string, string>) {
    this.#called = called;
    this.#scope = this.#scopeOf(0, new Map([['', ''], ['xml', 'http://www.w3.org/XML/1998/namespace']]));
    this.#scopes = [this.#scope];
  }

  /** Comes to an element. @returns its name and those of its attributes, as they are called here */
  enter(name: string, attributes: Attributes): readonly [name: string, attributes: Attributes] {
    this.#depth += 1;
    this.#declare(attributes);
    const { names, asCalled } = this.#scope;
    let called = names.get(name);
    if (called === undefined) names.set(name, (called = this.#nameOf(name)));
    return [called, asCalled ? attributes : this.#renamed(attributes)];
  }

  /** Leaves the element. @returns its name */
  leave(name: string): string {
    const called = this.#scope.names.get(name) ?? this.#nameOf(name);
    if (this.#scope.depth === this.#depth && this.#scopes.length > 1) {
      this.#scopes.pop();
      this.#scope = this.#scopes.at(-1) ?? this.#scope;
    }
    this.#depth -= 1;
    return called;
  }

  #declare(attributes: Attributes): void {
    let uris: Map<string, string> | null = null;
    for (const name in attributes) {
      if (name.charCodeAt(0) !== 120 || !(name === 'xmlns' || name.startsWith('xmlns:'))) continue;
      uris ??= new Map(this.#scope.uris);
      uris.set(name.slice(6), attributes[name] ?? '');
    }
    if (uris === null) return;
    this.#scope = this.#scopeOf(this.#depth, uris);
    this.#scopes.push(this.#scope);
  }

  #scopeOf(depth: number, uris: ReadonlyMap<string, string>): Scope {
    const asCalled = [...uris].every(([prefix, uri]) => prefix === '' || `${prefix}:` === (this.#called.get(uri) ?? `${prefix}:`));
    return { depth, uris, names: new Map(), asCalled };
  }

  #nameOf(name: string): string {
    const [prefix, local] = parted(name);
    const uri = this.#scope.uris.get(prefix);
    return (uri === undefined ? FOREIGN : (this.#called.get(uri) ?? FOREIGN)) + local;
  }

  /** An attribute without a prefix belongs to its element. */
  #renamed(attributes: Attributes): Attributes {
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? this.#nameOf(name) : name, value]));
  }
}

function parted(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
