/**
 * Tables that show one pair of a ballot and leave the others out. A table names a pair by the full name of its candidates or by its
 * number ("Nomor 1", "paslon 1"). Names are looked for in every election; a number alone means the election of the file or of its
 * places. A table that names several pairs, be it of several elections such as a list of those elected, is left alone, and so is one
 * that names none.
 */
import type { CountTable } from '../../kinds/table.ts';
import type { Contest } from '../../kinds/contest.ts';
import type { ElectionData } from '../../kinds/election.ts';
import { slugOfRegion } from '../../places/regions.ts';
import { ballotLines } from '../../elections/tally.ts';
import { textOf } from '../reader/body.ts';
import { type Content, type Entry, problemAt, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { articlesOf } from './articles.ts';

const MESSAGE =
  'tabel ini hanya memuat satu pasangan calon; tulis semua pasangan pada pemilihan itu, menurut urutan surat suara, atau hapus tabelnya';
const NUMBER =
  /(?:nomor urut|paslon|pasangan(?: calon)?(?: nomor(?: urut)?)?)\s+(\d+)(?!\d)|^(?:nomor|no\.?)\s*(\d+)$/i;

const contestsOf = ({ vote, revote }: ElectionData): Contest[] => [vote, ...(revote ? [revote] : [])];

/** True where `labels` name a single line of a ballot that has more. */
function showsOnePair(labels: readonly string[], all: readonly ElectionData[], own: readonly ElectionData[]): boolean {
  const words = labels.join('\n').toLowerCase();
  if (/(?<!\p{L})kosong(?!\p{L})/u.test(words)) return false;
  const ballots = (elections: readonly ElectionData[]): Contest[] =>
    elections.flatMap(contestsOf).filter((contest) => ballotLines(contest).length > 1);
  const pairs = ballots(all).flatMap((contest) => contest.pairs);
  // A name of one word is that of many people.
  const isNamed = (name: string): boolean => name.includes(' ') && words.includes(name.toLowerCase());
  const named = new Set(pairs.flatMap(({ head, deputy }) => [head, deputy].filter(isNamed)));
  const numbers = new Set(labels.flatMap((label) => NUMBER.exec(label)?.slice(1).find(Boolean) ?? []));
  if (numbers.size > 1) return false;
  if (named.size > 0) return pairs.some(({ head, deputy }) => named.isSubsetOf(new Set([head, deputy])));
  return ballots(own).some((contest) => ballotLines(contest).some(({ number }) => numbers.has(String(number))));
}

const labelsOf = ({ title, columns, rows }: CountTable): string[] => [
  title,
  ...columns,
  ...rows.map(({ name }) => name),
];

/** Words of each cell of the Markdown tables of a body. */
function markdownTables({ parsed }: Entry<unknown>): { labels: string[]; line: number }[] {
  return parsed.nodes.flatMap(({ node, line }) =>
    node.type === 'table'
      ? [
          {
            line,
            labels: node.children.flatMap((row) =>
              'children' in row ? row.children.map((cell) => textOf(cell).trim()) : [],
            ),
          },
        ]
      : [],
  );
}

export function onePairProblems(content: Content): Problem[] {
  const all = content.elections.map(({ data }) => data);
  const inTables = (entry: Entry<unknown>, tables: readonly CountTable[], own: readonly ElectionData[]): Problem[] =>
    tables.flatMap((table, index) =>
      showsOnePair(labelsOf(table), all, own) ? [problemAt(entry, ['tables', index], MESSAGE)] : [],
    );
  return [
    ...content.elections.flatMap((entry) => inTables(entry, entry.data.tables, [entry.data])),
    ...articlesOf(content).flatMap((entry) => {
      const own = all.filter(({ region }) => entry.data.regions.includes(slugOfRegion(region)));
      return [
        ...('tables' in entry.data ? inTables(entry, entry.data.tables as CountTable[], own) : []),
        ...markdownTables(entry)
          .filter(({ labels }) => showsOnePair(labels, all, own))
          .map(({ line }) => problemOnLine(entry, line, MESSAGE)),
      ];
    }),
  ];
}
