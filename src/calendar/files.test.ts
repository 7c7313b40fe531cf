/** Files that leave the site, read back by parsers that did not write them. */
import ICAL from 'ical.js';
import ical from 'node-ical';
import vcf from 'vcf';
import { describe, expect, test } from 'vitest';
import { makeContact } from '../../tests/support/factory.ts';
import { calendarFile, type CalendarEvent } from './calendar-file.ts';
import { vcardOf } from '../contacts/vcard.ts';

const event = (overrides: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...{
    id: 'voting',
    title: 'Pemungutan suara',
    start: '2024-11-27',
    description: 'Uraian',
    url: 'https://situs.example/tahapan/',
  },
  ...overrides,
});

/** The only event of a file with `overrides`. */
function readBack(overrides: Partial<CalendarEvent>) {
  const parsed = ical.sync.parseICS(calendarFile('Tahapan', [event(overrides)], '2026-11-22', 'situs.example'));
  const [found] = Object.values(parsed).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
  if (!found) throw new Error('no event');
  return found;
}

describe('a calendar', () => {
  test('has all-day events that end after their last day', () => {
    const { start, end, datetype } = readBack({ start: '2024-09-25', end: '2024-11-23' });
    expect(datetype).toBe('date');
    expect([start, end].map((day) => day && [day.getFullYear(), day.getMonth() + 1, day.getDate()])).toEqual([
      [2024, 9, 25],
      [2024, 11, 24],
    ]);
  });

  test('has hours in WITA', () => {
    const { start, end } = readBack({ hours: { from: '07:00', until: '13:00' } });
    expect([start.toISOString(), end?.toISOString()]).toEqual(['2024-11-26T23:00:00.000Z', '2024-11-27T05:00:00.000Z']);
  });

  test('blocks no day: who takes the dates along stays free', () => {
    expect(readBack({}).transparency).toBe('TRANSPARENT');
    expect(readBack({ hours: { from: '07:00', until: '13:00' } }).transparency).toBe('TRANSPARENT');
  });

  test('says that it is published, and that an event changed when its content did', () => {
    const versions = ['2026-11-22', '2026-11-23'].map((stamp) => {
      const calendar = new ICAL.Component(
        ICAL.parse(calendarFile('Tahapan', [event()], stamp, 'situs.example')) as unknown[],
      );
      const found = calendar.getFirstSubcomponent('vevent');
      return [calendar, found, found].map((part, index) =>
        part?.getFirstPropertyValue(['method', 'sequence', 'last-modified'][index] ?? ''),
      );
    });
    const [[method, before, changedBefore] = [], [, after, changedAfter] = []] = versions;
    expect(method).toBe('PUBLISH');
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect([String(changedBefore), String(changedAfter)]).toEqual(['2026-11-22T00:00:00Z', '2026-11-23T00:00:00Z']);
  });

  test('carries any sign in its texts', () => {
    const title = 'Titik; koma, garis\\miring "kutip" dan baris\nbaru';
    expect(readBack({ title }).summary).toBe(title);
  });

  test('folds long lines and ends every line as the format wants', () => {
    const file = calendarFile('Tahapan', [event({ description: 'kata '.repeat(60) })], '2026-11-22', 'situs.example');
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true);
    expect(lines.at(-1)).toBe('');
  });
});

describe('a vCard', () => {
  test('carries any sign in its texts, and none of them ends it', () => {
    const institution = 'Titik; koma, garis\\miring "kutip" dan baris\nEND:VCARD';
    const file = vcardOf(
      { ...contact, institution, purpose: 'Untuk; uji,\nsaja' },
      '2026-11-22',
      'https://situs.example/',
    );
    expect(file.match(/^END:VCARD\r$/gm)).toHaveLength(1);
    const [, properties] = ICAL.parse(file) as [string, [string, object, string, unknown][]];
    const valueOf = (name: string): unknown => properties.find(([key]) => key === name)?.[3];
    expect([valueOf('fn'), valueOf('org')]).toEqual([institution, institution]);
    expect(valueOf('n')).toEqual([institution, '', '', '', '']);
    expect(valueOf('note')).toMatch(/^Untuk; uji,\nsaja /);
  });

  const sources = ['s1'];
  const contact = makeContact({
    institution: 'Polres Paser, Kaltim; satu',
    channels: [
      { type: 'phone', value: '110', permanent: true, sources },
      { type: 'whatsapp', value: '08115445110', confirmed: '2019', sources },
      { type: 'web', value: 'https://polres.example/', confirmed: '2026-01-01', sources },
    ],
  });

  test('has the name and only the channels that may be used', () => {
    const [card] = vcf.parse(vcardOf(contact, '2026-11-22', 'https://situs.example/kontak/x/'));
    expect(card?.get('fn').valueOf()).toContain('Polres Paser');
    expect(String(card?.get('org'))).toContain('Kaltim\\; satu');
    expect([card?.get('tel')].flat().map(String)).toEqual([expect.stringContaining('110')]);
    expect(String(card?.get('url').valueOf())).toBe('https://polres.example/');
    expect(String(card?.get('note').valueOf())).toContain('https://situs.example/kontak/x/');
  });
});
