/** What the adapter's reader does not see in an OpenDocument sheet. */
import { isExact, parseDay } from '../../case/dates.ts';
import { readDate } from '../dates/read-date.ts';

const DATE_CELL = /<table:table-cell\b([^>]{0,2000}?)office:value-type="date"([^>]{0,2000}?)>(\s*<text:p>([^<]{1,60})<\/text:p>)/gu;
const HIDDEN_STYLE = /<style:style\b[^>]{0,500}style:name="([^"]{1,200})"[^>]{0,500}>\s*<style:table-properties\b[^>]{0,500}table:display="false"/gu;
const TABLE = /<table:table(?=[\s>])([^>]{0,2000})>/gu;

/**
 * Makes text of the dates that are shown without their day: who typed
 * "ago-24" got the first of the month, and did not say so.
 */
export function shownDates(content: string): string {
  return content.replace(DATE_CELL, (whole: string, before: string, after: string, body: string, text: string) => {
    const read = readDate(text);
    const span = 'spans' in read ? read.spans[0] : undefined;
    const exact = /office:date-value="(\d{4}-\d{2}-\d{2})/u.exec(before + after)?.[1];
    const day = exact === undefined ? null : parseDay(exact);
    const wider = span && !isExact(span) && day !== null && (span.from ?? day) <= day && (span.to ?? day) >= day;
    return wider ? `<table:table-cell${before}office:value-type="string"${after.replace(/office:date-value="[^"]*"/u, '')}>${body}` : whole;
  });
}

/** Names of the sheets that are not shown, in their order. */
export function hiddenSheets(content: string): readonly boolean[] {
  const styles = new Set([...content.matchAll(HIDDEN_STYLE)].map((match) => match[1]));
  return [...content.matchAll(TABLE)].map((match) => styles.has(/table:style-name="([^"]*)"/u.exec(match[1] ?? '')?.[1] ?? ''));
}
