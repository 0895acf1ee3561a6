/** The languages of the program. A text that one of them lacks does not compile. */
export const LANGUAGES = ['es', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One set of words for each language. */
export type InEach<T> = Readonly<Record<Language, T>>;
