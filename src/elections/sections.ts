/** The sections of a record in their order, which its page, the links at its top and those of the place's page follow. */
import type { DistrictCounts } from './district-counts.ts';
import { hasResult, hasVotes, type ElectionSummary } from './summary.ts';

/** What a record is made of. */
export interface RecordContents {
  summary: ElectionSummary;
  /** The governor's election of the edition, for a regency or city; `null` for a province. */
  province: ElectionSummary | null;
  /** The elections of the regencies and cities of a province in the edition, by name. */
  members: readonly ElectionSummary[];
  /** Votes by kecamatan, for a regency or city. */
  districtCounts: DistrictCounts;
}

export interface RecordSection {
  /** Fragment of its heading. */
  id: string;
  /** Its name in links. */
  text: string;
  /** True where the top of the record links it: most readers look for no other. */
  onTop?: true;
  isIn: (contents: RecordContents) => boolean;
}

/** True where the votes are known, be it only those of a vote that is held again, or who is elected. */
const hasOutcome = ({ summary }: RecordContents): boolean =>
  hasResult(summary) || (summary.state !== 'upcoming' && hasVotes(summary.election.vote));
/** A revote that was held stands under the result. */
const hasBallot = ({ summary }: RecordContents): boolean => !hasResult(summary) && !summary.election.revote;
const always = (): boolean => true;

/** Source numbers follow `recordOf`. A new section also needs its line in `RecordPage.astro`. */
export const SECTIONS: readonly RecordSection[] = [
  { id: 'calon', text: 'Pasangan calon', onTop: true, isIn: hasBallot },
  { id: 'hasil', text: 'Hasil', onTop: true, isIn: hasOutcome },
  {
    id: 'gubernur',
    text: 'Suara gubernur',
    isIn: ({ summary, province }) =>
      province?.election.votesByRegion.some(({ region }) => region === summary.region.id) ?? false,
  },
  {
    id: 'suara-kecamatan',
    text: 'Suara per kecamatan',
    onTop: true,
    isIn: ({ districtCounts }) => districtCounts.counts.length > 0,
  },
  {
    id: 'suara-daerah',
    text: 'Suara per daerah',
    onTop: true,
    isIn: ({ summary }) => summary.election.votesByRegion.length > 0,
  },
  {
    id: 'partisipasi',
    text: 'Partisipasi',
    isIn: ({ members }) => members.some(({ turnout }) => turnout !== null),
  },
  { id: 'sengketa', text: 'Gugatan', onTop: true, isIn: hasOutcome },
  {
    id: 'ulang-tps',
    text: 'Ulang di TPS',
    isIn: ({ summary }) => summary.election.repeatVotes.length > 0,
  },
  { id: 'urutan', text: 'Urutan peristiwa', onTop: true, isIn: always },
  {
    id: 'pengamanan',
    text: 'Pengamanan di sini',
    onTop: true,
    isIn: ({ summary }) => {
      const { operation, personnel, vulnerabilities, events } = summary.election.security;
      return operation !== undefined || personnel.length + vulnerabilities.length + events.length > 0;
    },
  },
  {
    id: 'rincian',
    text: 'Rincian lain',
    isIn: ({ summary: { election } }) =>
      election.inOffice !== undefined || election.facts.length + election.tables.length > 0,
  },
  {
    id: 'belum-diketahui',
    text: 'Belum diketahui',
    isIn: ({ summary }) => summary.election.unknown.length > 0,
  },
  { id: 'beda', text: 'Sumber berbeda', isIn: ({ summary }) => summary.election.disagreements.length > 0 },
  { id: 'sumber', text: 'Sumber', onTop: true, isIn: always },
];

/** The sections that a record has. */
export function sectionsOf(contents: RecordContents): RecordSection[] {
  return SECTIONS.filter(({ isIn }) => isIn(contents));
}
