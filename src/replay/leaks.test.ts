import { describe, expect, test } from 'vitest';
import { makeElection, pairsWith } from '../../tests/support/factory.ts';
import type { Entry } from './entry.ts';
import { leaksIn, secretsOn } from './leaks.ts';

const source = (date: string, title = 'Berita') => ({ publisher: 'Koran', title, date });
const entries: Entry[] = [
  {
    kind: 'stages',
    id: '2024',
    file: 'stages/2024.yaml',
    body: '',
    data: {
      edition: 2024,
      stages: [
        { id: 'voting', start: '2024-11-27', sources: ['s1'] },
        { id: 'count', start: '2024-11-27', end: '2024-12-16', sources: ['s1'] },
        { id: 'disputes', start: '2024-12-17', end: '2025-09-23', sources: ['s2', 's3'] },
      ],
      sources: {
        s1: source('2024-01-11', 'Pilkada ulang paling lambat 27 November 2025'),
        s2: source('2024-12-14'),
        s3: source('2025-09-23'),
      },
    },
  },
  {
    kind: 'elections',
    id: '2024/x',
    file: 'elections/2024/x.md',
    body: '',
    data: {
      ...makeElection({
        vote: {
          votingDay: '2024-11-27',
          voters: { value: 7731, sources: ['s1'] },
          pairs: pairsWith(209_905, 7731),
          recapitulation: { date: '2024-12-06', sources: ['s1'] },
        },
      }),
    },
  },
];
const secrets = secretsOn(entries, '2024-11-27');
const found = (text: string, file = 'index.html'): string[] => leaksIn(file, text, secrets).map(({ what }) => what);

describe('on the day of the vote', () => {
  test.each([
    ['a later day', '<p>Rapat pleno 5 Desember 2024</p>', ['2024-12-05']],
    ['a later month', '<p>Sidang pada Januari 2025</p>', ['2025-01']],
    ['a later year in a text', '<p>Nomor 145 Tahun 2025</p>', ['2025']],
    ['an address with a later day', '<a href="/berita/2024-12-05-pleno/">berita</a>', ['2024-12-05']],
    ['votes that nobody has counted', '<td>209.905</td>', ['209.905']],
  ])('%s is a leak', (_, html, leaks) => {
    expect(found(html)).toEqual(leaks);
  });

  test.each([
    ['that day and earlier ones', '<p>27 November 2024, 24 September 2024, November 2024, 2024</p>'],
    ['an announced stage', '<p>Sampai 16 Desember 2024</p>'],
    ['what a title of then announced', '<cite>paling lambat 27 November 2025</cite>'],
    ['a figure that is another one as well', '<td>7.731</td>'],
    ['a size in a style', '<style>p{font-size:2029px;color:#209905}</style>'],
    ['a number of the size of a year', '<p>2.029 orang</p>'],
  ])('%s is none', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  test('files say days and votes in ways of their own', () => {
    expect(found('DTSTART;VALUE=DATE:20241205', 'tahapan.ics')).toEqual(['2024-12-05']);
    expect(found('{"votes":209905}', 'data/elections.json')).toEqual(['209905']);
    expect(found('<pubDate>Thu, 05 Dec 2024 12:00:00 GMT</pubDate>', 'berita/rss.xml')).toEqual(['2024-12-05']);
    expect(found('{"content":"209.905 suara","location":209905}', 'pagefind/fragment/x.pf_fragment')).toEqual([
      '209.905',
    ]);
    expect(found('["/index.html",209905]', 'luring/x.json')).toEqual([]);
  });
});

test('the end of a stage that later events set is no announcement', () => {
  const then = secretsOn(entries, '2025-01-10');
  expect(
    leaksIn('index.html', '<p>17 Desember 2024 sampai 23 September 2025</p>', then).map(({ what }) => what),
  ).toEqual(['2025-09-23']);
});

test('votes are out from the official count on', () => {
  expect(secretsOn(entries, '2024-12-05').votes).toContain('209.905');
  expect(secretsOn(entries, '2024-12-06').votes).not.toContain('209.905');
});
