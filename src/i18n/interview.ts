/** Words of the interview at the terminal. Characters stay within code page 850. */
import type { Ground, Outcome } from '../rules/language/law.ts';
import { en } from './interview.en.ts';
import { es } from './interview.es.ts';
import type { RequestKind } from './documents.request.ts';
import type { InEach } from './language.ts';

/** Why a table that can be read takes no row. */
export const APPEND_OBSTACLES = ['xls', 'signed', 'protected', 'tracked', 'totals', 'query', 'container', 'full', 'not-same', 'nothing-to-write'] as const;
export type AppendObstacle = (typeof APPEND_OBSTACLES)[number];

export interface InterviewWords {
  /** What the person can type or press instead of an answer, by what it does. */
  readonly commands: Readonly<Record<'help' | 'back' | 'review' | 'finish', string>>;
  readonly welcome: string;
  readonly resumed: (id: string) => string;
  readonly knownSoFar: string;
  /** What can be pressed at any question. */
  readonly keys: string;
  /** "art. 8" before a question; several are joined by commas. */
  readonly article: (number: string, numeral?: string) => string;
  readonly example: (text: string) => string;
  readonly forCharge: (number: number, text: string) => string;
  readonly number: (count: number) => string;
  /** How to answer, for each kind of prompt. */
  readonly hint: Readonly<Record<'list' | 'search' | 'text' | 'numbered' | 'none', string>>;
  readonly searchFor: string;
  readonly enterTakes: string;
  /** The first of several. */
  readonly enterTakesFirst: (number: number) => string;
  readonly dateHint: string;
  readonly chargeHint: string;
  readonly offenceHint: string;
  readonly conductHint: string;
  /** Before the kinds of conduct, where the words tell none. */
  readonly conductUnread: string;
  readonly noEventFound: (text: string) => string;
  /** Before events that have a word or a day of what was typed, and not its name. */
  readonly eventsLike: string;
  /** Several events fit a name, or a date: none of them is meant before it is chosen. */
  readonly eventsFound: (count: number) => string;
  /** Before events that the account of the conduct names. */
  readonly eventsInWords: string;
  readonly eventsByDate: (date: string) => string;
  /** Before a date by which an event was found, where the date of the conduct is asked for. */
  readonly dateWasTyped: string;
  /** A date and an event that do not go together. */
  readonly dateOutsideEvent: Readonly<Record<'conduct-date' | 'arrest-date', (date: string, event: string, window: string) => string>>;
  readonly whichIsRight: string;
  readonly otherDate: string;
  readonly otherEvent: string;
  readonly bothStand: string;
  /** Before "none of the list" counts. */
  readonly dateFirst: string;
  readonly eventsNear: (date: string) => string;
  readonly noEventNear: (date: string) => string;
  readonly noDateToCompare: string;
  readonly noneShutsOut: string;
  readonly confirmNone: string;
  readonly yesNone: string;
  readonly linkNotKnown: string;
  /** What the file had where the answer is missing. */
  readonly inFile: (text: string) => string;
  /** How to take a suggested file name. */
  readonly suggested: (text: string) => string;
  readonly more: (count: number) => string;
  readonly asWritten: (text: string) => string;
  readonly severalAsWritten: (count: number, texts: string) => string;
  /** One text that several offences can be. */
  readonly severalOffences: (text: string, count: number) => string;
  readonly notRecognised: string;
  readonly readAs: (text: string, offence: string) => string;
  /** A word that can mean "none" and "none known". */
  readonly noneOrUnknown: (text: string) => string;
  readonly anotherUnknown: string;
  /** A further charge of which nobody knows what it is. */
  readonly unknownCharge: string;
  readonly chooseBelow: string;
  readonly understood: (label: string, value: string) => string;
  readonly notUnderstood: (text: string) => string;
  /** Charges. */
  readonly nextCharge: (number: number) => string;
  readonly noMoreCharges: string;
  readonly unrecognised: (text: string) => string;
  readonly couldBe: (text: string, names: string) => string;
  readonly perhaps: (names: string) => string;
  /** The standing line. */
  readonly standing: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly clear: Readonly<Record<Ground, string>>;
  readonly stands: Readonly<Record<Ground, string>>;
  /** The same for some charges only. */
  readonly someStand: (text: string) => string;
  readonly eventFits: (id: string) => string;
  readonly turnsOn: (names: string) => string;
  /** Open questions of law by their ids, in the standing line. */
  readonly openPoints: (ids: string) => string;
  readonly manyPoints: (count: number) => string;
  /** Positions taken, in a few words each, and the numbers of those that are not written out. */
  readonly taking: (texts: readonly string[], more: readonly string[]) => string;
  readonly nothingYet: string;
  readonly charge: (number: number) => string;
  readonly event: (id: string) => string;
  readonly or: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly keyDate: (days: string) => string;
  readonly moreSources: (hosts: string) => string;
  /** Points of law that the provisions read, in the help. */
  readonly pointsAtStake: string;
  readonly pointAssumed: (position: string) => string;
  /** Help on a question. */
  readonly howToAnswer: string;
  readonly how: Readonly<Record<'charges' | 'date' | 'event' | 'conduct' | 'list', string>>;
  /** Two answers as one would write them; of a list the first two of its own. */
  readonly examples: Readonly<Record<'charges' | 'date' | 'event' | 'conduct', readonly [string, string]>>;
  readonly twoExamples: (first: string, second: string) => string;
  /** Instead of "which of these", where nobody knows of what. */
  readonly unnamedOffence: { readonly question: string; readonly help: string };
  readonly helpAgain: string;
  readonly whyAsked: string;
  readonly whatTheLawSays: string;
  readonly sources: string;
  readonly whySettles: string;
  readonly whyFollows: string;
  readonly confidence: (word: string) => string;
  readonly confidences: Readonly<Record<'high' | 'medium-high' | 'medium' | 'low-medium' | 'low', string>>;
  readonly notChecked: string;
  /** Going back and changing. */
  readonly nothingToUndo: string;
  readonly takenBack: (label: string) => string;
  readonly whichToChange: string;
  readonly keepAll: string;
  /** The answer as it is, to be left. */
  readonly asItStands: (answer: string) => string;
  readonly droppedHeading: string;
  readonly dropped: Readonly<Record<'charge-gone' | 'contradicted' | 'follows' | 'no-rule-left', string>>;
  readonly conflict: Readonly<Record<'date-after-as-of' | 'conduct-after-arrest' | 'event-not-in-law' | 'date-far-from-event', string>>;
  /** The end. */
  readonly settled: (outcome: string) => string;
  /** An outcome that rests on presumptions, with what would overturn them where that is told. */
  readonly unless: (outcome: string, unless: readonly string[]) => string;
  readonly settledUnless: (outcome: string) => string;
  readonly irreducible: string;
  readonly followUp: string;
  /** Where the questions for the outcome are over. */
  readonly whatNow: string;
  readonly seeReport: string;
  readonly askMore: string;
  readonly changeOne: string;
  readonly early: string;
  readonly save: string;
  readonly saveCase: string;
  readonly appendRow: string;
  readonly writeDocument: string;
  readonly nothing: string;
  readonly nothingAtAll: string;
  readonly caseId: string;
  readonly caseIdHelp: string;
  readonly appendHelp: string;
  readonly documentHelp: string;
  /** Drafts for the court, each by what it is. */
  readonly writeDraft: Readonly<Record<RequestKind, string>>;
  readonly draftHelp: string;
  readonly unknownDraft: (file: string) => string;
  readonly suggestedFile: Readonly<Record<'save' | 'document' | RequestKind, (id: string) => string>>;
  readonly fileExists: string;
  readonly overwrite: string;
  readonly otherFile: string;
  /** Choosing one of the cases of a file. */
  readonly severalCases: (count: number) => string;
  readonly rowsUnread: (rows: string) => string;
  readonly whichCase: string;
  readonly caseHint: string;
  readonly caseInRow: (id: string, row: number) => string;
  readonly noCaseFound: (text: string) => string;
  /** Files that were written, or not. */
  readonly saved: (file: string) => string;
  readonly toContinue: (file: string) => string;
  readonly appended: (file: string, row: string, sheet?: string) => string;
  readonly noColumn: (facts: string) => string;
  readonly notSameInCell: (facts: string) => string;
  readonly chargesDoubtful: string;
  readonly unknownDocument: (file: string) => string;
  readonly cannotAppend: Readonly<Record<AppendObstacle, (file: string) => string>>;
  readonly openElsewhere: (file: string, lock: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly sameIdInRow: (id: string, row: string) => string;
  readonly belowTotals: (row: string) => string;
  readonly formulasOld: string;
  readonly fileName: string;
  readonly ownerOnly: string;
  readonly keepDraft: string;
  readonly yesKeep: string;
  readonly noDiscard: string;
  readonly goOn: string;
  /** What if. */
  readonly whatIf: string;
  readonly whatIfValue: (label: string) => string;
  readonly openQuestion: string;
  readonly was: (now: string, then: string) => string;
  readonly same: (outcome: string) => string;
  readonly leave: string;
  readonly asItIs: string;
  readonly asItIsNow: (id: string) => string;
  readonly ifItWere: (change: string) => string;
  readonly nothingChanged: string;
  /** Before the command that prints the same for a script. */
  readonly forScripts: string;
  readonly checkName: string;
}

export const interviewWords: InEach<InterviewWords> = { es, en };
