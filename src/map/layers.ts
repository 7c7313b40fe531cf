/** What the map of an edition can show of each place: a symbol and a few words, with a legend. */
import type { CountTable } from '../kinds/table.ts';
import { formatCount } from '../site/numbers.ts';
import { firstTurnout, turnoutDay } from '../elections/comparison.ts';
import type { ElectionSummary, Mark } from '../elections/summary.ts';
import { radiusFor, type MapSymbol } from './symbols.ts';

export interface MapValue {
  symbol: MapSymbol;
  text: string;
}

export interface MapLayer {
  /** Name of the switch's choice. */
  title: string;
  /** What the layer shows, in a sentence computed from its values. */
  sentence: string;
  legend: MapValue[];
  /** By the key of the region. */
  values: Map<string, MapValue>;
}

const UNKNOWN: MapSymbol = { shape: 'circle', radius: 3, open: true };
const NOTHING: MapSymbol = { shape: 'circle', radius: 3 };

/** Sizes for turnout; each begins at its percentage. Ordered from large to small. */
const TURNOUT_CLASSES = [
  { from: 70, radius: 7.5, text: '70 persen atau lebih' },
  { from: 60, radius: 5.5, text: '60 sampai di bawah 70 persen' },
  { from: 0, radius: 3.5, text: 'di bawah 60 persen' },
] as const;

function turnoutSymbol(percent: number): MapSymbol {
  const { radius } = TURNOUT_CLASSES.find(({ from }) => percent >= from) ?? TURNOUT_CLASSES[2];
  return { shape: 'circle', radius };
}

/** Turnout of the first vote of each place as circles in three sizes. */
export function turnoutLayer(summaries: readonly ElectionSummary[]): MapLayer {
  return {
    title: 'Partisipasi',
    sentence: `Makin besar lingkarannya, makin besar bagian pemilih yang datang. ${turnoutDay(summaries)}`,
    legend: [
      ...TURNOUT_CLASSES.map(({ radius, text }) => ({ symbol: { shape: 'circle' as const, radius }, text })),
      { symbol: UNKNOWN, text: 'belum ada sumber resmi' },
    ],
    values: new Map(
      summaries.map((summary) => {
        const turnout = firstTurnout(summary);
        return [
          summary.region.id,
          turnout
            ? { symbol: turnoutSymbol(turnout.percent), text: turnout.text }
            : { symbol: UNKNOWN, text: 'belum ada' },
        ];
      }),
    ),
  };
}

/** In the order of weight: the first that a place has gives it its symbol, the words name all. */
const MARKS: readonly { mark: Mark; symbol: MapSymbol; short: string; text: string }[] = [
  {
    mark: 'revote',
    symbol: { shape: 'square', radius: 6 },
    short: 'PSU',
    text: 'PSU: pemungutan suara ulang di seluruh daerah',
  },
  {
    mark: 'repeat-vote',
    symbol: { shape: 'diamond', radius: 7 },
    short: 'ulang',
    text: 'ulang: pemungutan suara ulang di sebagian TPS',
  },
  {
    mark: 'dispute',
    symbol: { shape: 'triangle', radius: 6 },
    short: 'MK',
    text: 'MK: sengketa hasil di Mahkamah Konstitusi',
  },
  {
    mark: 'blank-box',
    symbol: { shape: 'square', radius: 5, open: true },
    short: 'kosong',
    text: 'kosong: satu pasangan calon melawan kotak kosong',
  },
];

/** What set the election of each place apart, as shapes. */
export function marksLayer(summaries: readonly ElectionSummary[]): MapLayer {
  const special = summaries.filter(({ marks }) => marks.length > 0).length;
  return {
    title: 'Kejadian khusus',
    sentence: `${special} dari ${summaries.length} daerah punya kejadian khusus. Bentuk menunjukkan yang pertama disebut.`,
    legend: [
      ...MARKS.map(({ symbol, text }) => ({ symbol, text })),
      { symbol: NOTHING, text: 'tidak ada kejadian khusus' },
    ],
    values: new Map(
      summaries.map(({ region, marks }) => {
        const own = MARKS.filter(({ mark }) => marks.includes(mark));
        return [region.id, { symbol: own[0]?.symbol ?? NOTHING, text: own.map(({ short }) => short).join(', ') }];
      }),
    ),
  };
}

/** Largest circle of a layer of counts. */
const MOST = 9;

/** Police at polling stations as circles whose area is their number, from a table with a row for each Polres, named by its place. */
export function policeLayer(summaries: readonly ElectionSummary[], table: CountTable): MapLayer {
  const counts = summaries.map(({ region }) => {
    const row = table.rows.find(({ name }) => name.replace(/^Polres(ta)? /, '') === region.name);
    return { region, count: row?.values[0] ?? null };
  });
  const known = counts.flatMap(({ count }) => (count === null ? [] : [count]));
  const largest = Math.max(...known, 1);
  const circle = (count: number): MapSymbol => ({ shape: 'circle', radius: radiusFor(count, largest, MOST) });
  return {
    title: 'Polisi di TPS',
    sentence: `Angka diketahui untuk ${known.length} dari ${counts.length} daerah. ${table.note ?? ''}`.trim(),
    legend: [
      ...[...new Set([largest, Math.min(...known, largest)])].map((count) => ({
        symbol: circle(count),
        text: `${formatCount(count)} polisi`,
      })),
      { symbol: UNKNOWN, text: 'belum kami temukan' },
    ],
    values: new Map(
      counts.map(({ region, count }) => [
        region.id,
        count === null
          ? { symbol: UNKNOWN, text: 'belum ada' }
          : { symbol: circle(count), text: `${formatCount(count)} polisi` },
      ]),
    ),
  };
}
