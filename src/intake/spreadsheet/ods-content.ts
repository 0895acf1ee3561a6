/** What the adapter's reader does not see in an OpenDocument sheet. */
import { isExact, parseDay } from '../../case/dates.ts';
import { readDate } from '../dates/read-date.ts';

// A tag holds no other tag, so that each expression looks at every character a fixed number of times.
const CELL = /<table:table-cell\b([^<>]{0,4000})>(\s{0,100}<text:p>([^<]{1,60})<\/text:p>)/gu;
const STYLE = /<style:style\b([^<>]{0,1000})>\s{0,100}<style:table-properties\b([^<>]{0,1000})>/gu;
const TABLE = /<table:table(?=[\s>])([^<>]{0,2000})>/gu;
const IS_DATE = 'office:value-type="date"';

/**
 * Makes text of the dates that are shown without their day: who typed
 * "ago-24" got the first of the month, and did not say so.
 */
export function shownDates(content: string): string {
  return content.replace(CELL, (whole: string, attributes: string, body: string, text: string) => {
    if (!attributes.includes(IS_DATE)) return whole;
    const read = readDate(text);
    const span = 'spans' in read ? read.spans[0] : undefined;
    const exact = /office:date-value="(\d{4}-\d{2}-\d{2})/u.exec(attributes)?.[1];
    const day = exact === undefined ? null : parseDay(exact);
    const wider = span && !isExact(span) && day !== null && (span.from ?? day) <= day && (span.to ?? day) >= day;
    return wider ? `<table:table-cell${attributes.replace(IS_DATE, 'office:value-type="string"').replace(/office:date-value="[^"]*"/u, '')}>${body}` : whole;
  });
}

const ROW_GROUP = /<\/?table:table-(?:row-group|header-rows|rows)(?=[\s/>])[^<>]{0,1000}>/gu;

/** Rows out of their groups, and out of those that are printed on every page: the library sees only what is in the sheet itself. */
export function ungroupedRows(content: string): string {
  return content.replace(ROW_GROUP, '');
}

/** Names of the sheets that are not shown, in their order. */
export function hiddenSheets(content: string): readonly boolean[] {
  const styles = new Set([...content.matchAll(STYLE)].flatMap(([, style = '', properties = '']) => (properties.includes('table:display="false"') ? [/style:name="([^"]{1,200})"/u.exec(style)?.[1]] : [])));
  return [...content.matchAll(TABLE)].map((match) => styles.has(/table:style-name="([^"]*)"/u.exec(match[1] ?? '')?.[1] ?? ''));
}
