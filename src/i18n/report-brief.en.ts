import type { BriefWords } from './report-brief.ts';

export const en: BriefWords = {
  parts: {
    known: 'Known', charges: 'Charges', why: 'Why', rests: 'Assumes', presumed: 'Presumes', open: 'Open',
    next: 'Now', duties: 'Still due', turns: 'Otherwise', readings: 'Readings',
  },
  waits: 'WAITS ONLY FOR A POINT OF LAW',
  charges: (count) => (count === 1 ? '1 charge' : `${String(count)} charges`),
  sentencePresumed: {
    eligible: 'It is not sure yet, but by what is known the law is presumed to cover this case.',
    ineligible: 'It is not sure yet, but by what is known the law is presumed not to cover this case.',
    mixed: 'It is not sure yet, but by what is known the law is presumed to cover some charges and not others.',
    undetermined: 'It cannot be said yet: it turns on what is open.',
  },
  sentenceWaits: (presumes) => `The facts${presumes ? ', as they are presumed,' : ''} are enough: what is missing is for the court to decide.`,
  met: (articles) => `what ${articles} ask is met`,
  noExclusion: (articles, charges) => (charges === 1 ? `no exclusion (${articles})` : `none of the ${String(charges)} charges is excluded (${articles})`),
  fate: (numbers, texts, verdict) => `${numbers === '' ? '' : `${numbers} `}${texts}: ${verdict}`,
  open: (point, by, favours, against) => {
    const sides = favours === '' ? (against === '' ? '' : `. Against: ${against}`) : `. For: ${favours}${against === '' ? '' : `; against: ${against}`}`;
    return `${point} (${by})${sides}`;
  },
  knownBy: { 'court-file': 'the court file says', indictment: 'the indictment or judgment says', person: 'the person or the family knows', court: 'the court knows', counsel: 'counsel knows' },
  courtDecides: 'the court decides',
  otherwise: (change, outcome) => `if ${change}: ${outcome}`,
  status: {
    'not-checked-against-gazette': 'Text not checked against the Official Gazette.',
    'checked-against-gazette': 'Text checked against the Official Gazette.',
    'official-bill': 'An official bill: never law in this form.',
    'never-in-force': 'A law that was never in force.',
    incomplete: 'Incomplete text.',
  },
  unless: (told, unless) => `${told}, unless ${unless}`,
  more: (count) => `… and ${String(count)} more`,
  full: 'The whole report: --full',
};
