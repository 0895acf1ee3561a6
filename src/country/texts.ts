/** The law files that the program carries, as they were written, and the cases that test them. */

type Text = () => Promise<{ readonly text: string }>;

const FILES: Readonly<Record<string, { readonly law: Text; readonly cases?: Text }>> = {
  've-amnesty-2026': { law: () => import('../../data/ve/laws/ve-amnesty-2026.yaml?text'), cases: () => import('../../data/ve/laws/ve-amnesty-2026.cases.csv?text') },
  've-amnesty-bill-2026-02': { law: () => import('../../data/ve/laws/ve-amnesty-bill-2026-02.yaml?text') },
  've-amnesty-2016': { law: () => import('../../data/ve/laws/ve-amnesty-2016.yaml?text') },
  've-amnesty-decree-5790-2007': { law: () => import('../../data/ve/laws/ve-amnesty-decree-5790-2007.yaml?text') },
};

const filesOf = (id: string) => (Object.hasOwn(FILES, id) ? FILES[id] : undefined);

/** The text of a law that the program carries, with its comments; undefined if there is none of that id. */
export async function embeddedLawText(id: string): Promise<string | undefined> {
  return (await filesOf(id)?.law())?.text;
}

/** The sheet of cases of a law that the program carries, as CSV; undefined if it has none. */
export async function embeddedCases(id: string): Promise<string | undefined> {
  return (await filesOf(id)?.cases?.())?.text;
}
