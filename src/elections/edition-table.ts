/** Columns of the table of an edition and what each row sorts by. */
import { firstTurnout } from './comparison.ts';
import type { ElectionSummary } from './summary.ts';

export const EDITION_COLUMNS = [
  { key: 'name', title: 'Daerah', numeric: false },
  { key: 'winner', title: 'Terpilih', numeric: false },
  { key: 'votes', title: 'Suara', numeric: true },
  { key: 'share', title: 'Persen', numeric: true },
  { key: 'turnout', title: 'Partisipasi pertama, persen', numeric: true },
  { key: 'voters', title: 'Pemilih tetap', numeric: true },
  { key: 'pollingStations', title: 'TPS', numeric: true },
  { key: 'marks', title: 'Kejadian khusus', numeric: false },
] as const;

export type EditionColumn = (typeof EDITION_COLUMNS)[number]['key'];

/** Text or number that a row sorts by, per column; empty where unknown. Provinces come before their regions. */
export function sortValues(summary: ElectionSummary): Record<EditionColumn, string> {
  const { region, winner, votes, share, voters, pollingStations, marks } = summary;
  const numberOrEmpty = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return {
    name: region.name,
    winner: winner ?? '',
    votes: numberOrEmpty(votes),
    share: numberOrEmpty(share),
    turnout: numberOrEmpty(firstTurnout(summary)?.percent),
    voters: numberOrEmpty(voters),
    pollingStations: numberOrEmpty(pollingStations),
    marks: String(marks.length),
  };
}
