import { describe, expect, test } from 'vitest';
import { makeContact, makeElection, makeRegion } from '../../tests/support/factory.ts';
import { gapsByPlace } from './gaps.ts';

const TODAY = '2026-11-22';
const province = makeRegion({ id: 'kalimantan-timur', name: 'Kalimantan Timur', kind: 'provinsi' });
const paser = makeRegion({ id: 'kalimantan-timur/paser', name: 'Paser', kind: 'kabupaten' });
const berau = makeRegion({ id: 'kalimantan-timur/berau', name: 'Berau', kind: 'kabupaten' });
const regions = [paser, berau, province];
const electionOf = (edition: number, unknown: string[], region = paser.id) =>
  makeElection({ edition, region, unknown });
const web = (confirmed: string) => [{ type: 'web' as const, value: 'https://contoh.id', confirmed, sources: ['s1'] }];

describe('what is not known', () => {
  test('stands by place, elections of all editions newest first, and only where there is something', () => {
    const elections = [
      electionOf(2019, ['DPT']),
      electionOf(2024, ['Keputusan KPU']),
      electionOf(2024, [], berau.id),
      electionOf(2024, ['Jumlah TPS'], province.id),
    ];
    const found = gapsByPlace(regions, elections, [], TODAY);
    expect(found.map(({ region, elections: own }) => [region?.name, own.map(({ edition }) => edition)])).toEqual([
      ['Kalimantan Timur', [2024]],
      ['Paser', [2024, 2019]],
    ]);
  });

  test('names an institution of which no channel is confirmed and says why, at home or for the whole country', () => {
    const contacts = [
      makeContact({ id: 'kpu-berau', regions: ['berau'] }),
      makeContact({ id: 'kpu-paser', channels: web('2026-01-01') }),
      makeContact({ id: 'kpu-ri', regions: [], channels: web('2020') }),
      makeContact({ id: 'pln', regions: [], channels: [{ type: 'phone', value: '0541-123456', sources: ['s1'] }] }),
    ];
    const found = gapsByPlace(regions, [], contacts, TODAY);
    expect(
      found.map(({ region, contacts: own }) => [region?.name, own.map(({ contact: { id }, gap }) => [id, gap])]),
    ).toEqual([
      ['Berau', [['kpu-berau', 'Belum ada nomor atau situs yang kami temukan.']]],
      [
        undefined,
        [
          ['kpu-ri', 'Ada contoh.id, tetapi sumber terbarunya dari 2020.'],
          ['pln', 'Ada (0541) 123456, tetapi belum ada sumber bertanggal yang memastikannya.'],
        ],
      ],
    ]);
  });
});
