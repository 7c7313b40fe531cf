import { describe, expect, test } from 'vitest';
import { makeContact } from '../../tests/support/factory.ts';
import { dangerNumbers, posterHelp } from './poster.ts';

const TODAY = '2026-11-22';
const PASER = 'kalimantan-timur/paser';
const sources = ['s1'];

const police = makeContact({
  id: 'polri',
  institution: 'Polri 110',
  regions: [],
  needs: ['bahaya'],
  purpose: 'Minta bantuan polisi.',
  channels: [{ type: 'phone', value: '110', permanent: true, confirmed: '2025-01-02', sources }],
});
const local = makeContact({
  institution: 'Polres Paser',
  needs: ['bahaya'],
  purpose: 'Minta bantuan polres.',
  channels: [
    { type: 'phone', value: '110', permanent: true, confirmed: '2026-01-12', sources },
    { type: 'whatsapp', value: '081154451100', confirmed: '2026-01-12', sources },
    { type: 'phone', value: '081154451101', confirmed: '2020-01-12', sources },
    { type: 'address', value: 'Jalan Uji 1', confirmed: '2026-01-12', sources },
  ],
});
const elsewhere = makeContact({
  id: 'polres-berau',
  institution: 'Polres Berau',
  regions: ['berau'],
  needs: ['bahaya'],
  channels: [{ type: 'phone', value: '112', permanent: true, sources }],
});

describe('numbers for danger', () => {
  const numbers = dangerNumbers([local, elsewhere, police], PASER, TODAY);

  test('stand once each, short ones first, and only those that may be used here today', () => {
    expect(numbers.map(({ best }) => best.text)).toEqual(['110', '0811-5445-1100']);
  });

  test('speak for the institution that carries the number in its name, and tell the newest day of all', () => {
    expect(numbers[0]).toMatchObject({
      purpose: 'Minta bantuan polisi.',
      institution: 'Polri 110',
      confirmed: '2026-01-12',
    });
  });
});

describe('where to report', () => {
  const web = (confirmed: string) => [{ type: 'web' as const, value: 'https://uji.example', confirmed, sources }];
  const bawaslu = (id: string, regions: string[], confirmed: string) =>
    makeContact({ id, institution: id, kind: 'bawaslu', regions, needs: ['politik-uang'], channels: web(confirmed) });
  const rowOf = (...contacts: Parameters<typeof posterHelp>[0]) =>
    posterHelp(contacts, PASER, TODAY).find(({ need }) => need === 'politik-uang');

  test('the nearest institutions that can be reached come first, two at most', () => {
    const row = rowOf(
      bawaslu('nasional', [], '2026'),
      bawaslu('provinsi', ['kalimantan-timur'], '2026'),
      bawaslu('daerah', ['paser'], '2026'),
    );
    expect(row?.reachable.map(({ institution }) => institution)).toEqual(['daerah', 'provinsi']);
  });

  test('an institution without a confirmed channel is left out', () => {
    const old = bawaslu('daerah', ['paser'], '2020');
    expect(
      rowOf(old, bawaslu('provinsi', ['kalimantan-timur'], '2026'))?.reachable.map(({ institution }) => institution),
    ).toEqual(['provinsi']);
    expect(rowOf(old)?.reachable).toEqual([]);
  });

  test('where nobody is confirmed, the page of a nationwide institution is told as not confirmed', () => {
    const row = rowOf(bawaslu('daerah', ['paser'], '2020'), bawaslu('nasional', [], '2020'));
    expect(row?.reachable.map(({ institution, channels }) => [institution, channels[0]?.usable])).toEqual([
      ['nasional', false],
    ]);
  });

  test('a street is told only where neither a number nor a page is known', () => {
    const address = { type: 'address' as const, value: 'Jalan Uji 1', confirmed: '2026', sources };
    const withStreet = (channels: Parameters<typeof makeContact>[0]) =>
      rowOf(makeContact({ needs: ['politik-uang'], ...channels }));
    const typesOf = (row: ReturnType<typeof rowOf>) =>
      row?.reachable.flatMap(({ channels }) => channels.map(({ channel }) => channel.type));
    expect(typesOf(withStreet({ channels: [address] }))).toEqual(['address']);
    expect(typesOf(withStreet({ channels: [address, ...web('2026')] }))).toEqual(['web']);
  });

  test('danger has numbers of its own and no row', () => {
    expect(posterHelp([police], PASER, TODAY).map(({ need }) => need)).not.toContain('bahaya');
  });
});
