/** What the proof takes for alike in the second look's complete cases is alike to the second look. */
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/case/dates.ts';
import { randomCase, randomFrom } from '../authoring/random-cases.ts';
import { EVENTS, groundFor, type PlainCase } from '../authoring/second-look.ts';
import { LAW_2026, catalogue } from '../authoring/loaded.ts';
import { NAMED, roomOf } from './proof/room.ts';
import { pairFor } from './proof/pairs.ts';
import { EMPTY_CASE } from '../../src/interview/session.ts';
import { known } from '../../src/case/case.ts';
import { onDay, parseDay } from '../../src/case/dates.ts';
import { AS_OF } from './setting.ts';
import { pick } from './random-case.ts';

const ALL: Readonly<Record<string, readonly string[]>> = {
  kind: ['demonstration', 'strike', 'political-act', 'armed-action', 'other'],
  court: ['ordinary', 'terrorism', 'adolescents'],
  degree: ['frustrated', 'attempted'],
  participation: ['author', 'immediate-cooperator', 'instigator'],
  result: ['none', 'injury', 'death'],
};
const grounds = (one: PlainCase) => one.charges.map((charge) => groundFor(one, charge)).join();

describe('complete cases that stand for others', () => {
  it('have the grounds of those others: values that the second look does not name', () => {
    expect(Object.keys(ALL)).toEqual(Object.keys(NAMED));
    const random = randomFrom(4);
    let changed = 0;
    for (let run = 0; run < 5_000; ) {
      const one = randomCase(random, catalogue.offences, formatDay(AS_OF), 0, 100)?.completions[0];
      if (!one) continue;
      run++;
      const other = structuredClone(one) as unknown as Record<string, unknown> & { charges: Record<string, unknown>[] };
      for (const target of [other, ...other.charges]) {
        for (const [field, values] of Object.entries(ALL)) {
          if (!values.includes(String(target[field]))) continue;
          target[field] = pick(random, values);
          changed++;
        }
      }
      expect(grounds(other as unknown as PlainCase)).toBe(grounds(one));
    }
    expect(changed).toBeGreaterThan(10_000);
  });

  it('have the grounds of those others: the days and events of a room', () => {
    const random = randomFrom(5);
    const ground = { offences: catalogue.offences, asOf: AS_OF, positions: {} };
    for (let run = 0; run < 80; run++) {
      const one = randomCase(random, catalogue.offences, formatDay(AS_OF), 0, 100)?.completions[0];
      if (!one) continue;
      // Of this day only the events are left to choose from; of this event only the days.
      const onThisDay = roomOf({ ...EMPTY_CASE, facts: { 'conduct-date': known(onDay(parseDay(one.day) ?? 0)) } }, ground, true);
      const events = onThisDay.fields.find(({ name }) => name === 'event')?.values.map(String) ?? [];
      const seen = new Set(events.map((event) => grounds({ ...one, event })));
      for (const event of ['none', ...Object.keys(EVENTS)]) expect(seen).toContain(grounds({ ...one, event }));
      const ofThisEvent = roomOf({ ...EMPTY_CASE, facts: { 'linked-event': known(one.event) } }, ground, true);
      const possible = new Set(ofThisEvent.days.map((day) => grounds({ ...one, day })));
      for (let day = (parseDay('1998-12-25') ?? 0) + Math.floor(random() * 30); day <= AS_OF; day += 1 + Math.floor(random() * 40)) expect(possible).toContain(grounds({ ...one, day: formatDay(day) }));
    }
  });

  it('are found where they exist and not where they do not', () => {
    const ground = { offences: catalogue.offences, asOf: AS_OF, positions: LAW_2026.law.readings['working']?.positions ?? {} };
    const offence = (id: string) => ({ ...EMPTY_CASE, charges: [{ text: '', offences: [id], facts: {} }] });
    const room = roomOf(offence('homicidio-calificado'), ground, false);
    for (const field of ['event', 'day', '0.degree', '0.participation', 'military', 'court']) expect(pairFor(room, field), field).not.toBeNull();
    for (const field of ['kind', 'foreignAction', 'foreignPart', '0.result', '0.drugMinimum']) expect(pairFor(room, field), field).toBeNull();
    const excluded = roomOf(offence('violaciones-graves-ddhh'), ground, false);
    for (const { name } of excluded.fields) expect(pairFor(excluded, name), name).toBeNull();
    // Once silence counts, nobody is before a military court whom nothing puts there.
    expect(pairFor(roomOf(offence('homicidio-calificado'), ground, true), 'court')).toBeNull();
  });
});
