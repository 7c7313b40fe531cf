import { describe, expect, test } from 'vitest';
import { relatedAppeals, requests } from './appeals.ts';
import { hiddenNotice, isPublic, markedTitle, newestFirst, ofRegion, paginate } from './articles.ts';
import { whatsappShare } from '../sharing/share.ts';
import { countKeys } from './topics.ts';

const item = (id: string, date: string, regions: string[], topic = 'patroli') => ({
  id,
  title: id,
  date,
  regions,
  topic,
  summary: `Ringkasan ${id}.`,
});

describe('what readers may see', () => {
  test('is published by today and no draft', () => {
    expect(isPublic({ draft: false, published: '2026-11-22' }, '2026-11-22')).toBe(true);
    expect(isPublic({ draft: true, published: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isPublic({ draft: false, published: '2026-11-23' }, '2026-11-22')).toBe(false);
  });

  test.each([
    ['a public article', false, '2026-11-22', undefined, 'Judul'],
    ['a draft', true, '2026-11-22', 'Draf: halaman ini belum tampil untuk umum.', 'Draf: Judul'],
    ['a scheduled article', false, '2027-01-03', 'Terjadwal: tampil mulai 3 Januari 2027.', 'Terjadwal: Judul'],
    ['a draft with a day to come', true, '2027-01-03', 'Draf: halaman ini belum tampil untuk umum.', 'Draf: Judul'],
  ])('%s tells its editor what keeps it from readers', (_, draft, published, notice, title) => {
    expect(hiddenNotice({ draft, published }, '2026-11-22')).toBe(notice);
    expect(markedTitle({ title: 'Judul', draft, published }, '2026-11-22')).toBe(title);
  });
});

describe('news', () => {
  test('stand newest first, those of one day by their key', () => {
    const sorted = [item('b', '2024-01-01', []), item('c', '2024-02-01', []), item('a', '2024-01-01', [])].sort(
      newestFirst,
    );
    expect(sorted.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  test('of a region are those that name it', () => {
    expect(
      ofRegion([item('a', '2024-01-01', ['paser']), item('b', '2024-01-01', ['berau'])], 'paser').map(({ id }) => id),
    ).toEqual(['a']);
  });

  test('come in pages of one size, the last one shorter', () => {
    expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(paginate([], 2)).toEqual([[]]);
  });
});

test('related appeals share places first, topics second', () => {
  const appeal = (id: string, regions: string[], topics: ('hoaks' | 'damai')[]) => ({
    ...{
      id,
      regions,
      topics,
      title: id,
      summary: id,
      published: '2026-11-22',
      date: '2024-10-07',
      audience: 'warga',
      addressee: ['warga' as const],
      actions: ['Periksa.'],
      asked: [],
    },
    ...{ by: { institution: 'Polda' }, corrections: [], draft: false, sources: {} },
  });
  const self = appeal('self', ['paser'], ['hoaks']);
  const all = [
    self,
    appeal('topic', ['berau'], ['hoaks']),
    appeal('place', ['paser'], ['damai']),
    appeal('other', ['berau'], ['damai']),
  ];
  expect(relatedAppeals(self, all, 5).map(({ id }) => id)).toEqual(['place', 'topic']);
});

describe('what an appeal asked', () => {
  test('of citizens is what the reader can do', () => {
    expect(requests({ addressee: ['warga'], actions: ['Lapor.'], asked: [] })).toEqual([
      { id: 'tindakan', heading: 'Apa yang bisa Anda lakukan?', lines: ['Lapor.'] },
    ]);
  });

  test('of others stands under a heading that names them, apart from what the reader can do', () => {
    const found = requests({ addressee: ['polisi', 'warga', 'prajurit'], actions: ['Lapor.'], asked: ['Netral.'] });
    expect(found.map(({ heading, lines }) => [heading, ...lines])).toEqual([
      ['Apa yang bisa Anda lakukan?', 'Lapor.'],
      ['Apa yang diminta dari polisi dan prajurit TNI?', 'Netral.'],
    ]);
  });
});

test('topics are counted in their own order, unused ones left out', () => {
  expect(countKeys(['a', 'b', 'c'], [['c'], ['a', 'c']])).toEqual([
    { key: 'a', count: 1 },
    { key: 'c', count: 2 },
  ]);
});

test('a shared text keeps every sign of its title and lines', () => {
  const url = new URL(
    whatsappShare({ title: 'A & B? 100%', answer: 'Ya.', date: '1 Januari 2024', url: 'https://situs.example/' }),
  );
  expect(url.origin + url.pathname).toBe('https://wa.me/');
  expect(url.searchParams.get('text')).toBe('A & B? 100%\nYa.\n1 Januari 2024\nhttps://situs.example/');
});
