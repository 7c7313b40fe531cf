/** Elections as a table: a row for each line of each ballot. */
import { decidingVote, resultRows, type ResultRow } from '../elections/elections.ts';
import { contest, pair, type Contest } from '../kinds/contest.ts';
import { election as schema } from '../kinds/election.ts';
import { region } from '../kinds/region.ts';
import { cited } from './cited.ts';
import { column, joined, table, type Column } from './csv.ts';
import type { ElectionItem } from './election.ts';

interface BallotRow {
  election: ElectionItem;
  vote: Contest & Pick<ElectionItem['vote'], 'turnout'>;
  round: 'first' | 'revote';
  counts: boolean;
  line: ResultRow;
  /** What goes with the line. */
  fact: { note?: string | undefined; sources: readonly string[] };
}

const COLUMNS: readonly Column<BallotRow>[] = [
  column('election', 'Kunci pemilihan.', ({ election }) => election.id),
  column('region', 'Nama wilayah.', ({ election }) => election.area.name),
  column('regionKind', region.shape.kind, ({ election }) => election.area.kind),
  column('office', schema.shape.office, ({ election }) => election.office),
  column('round', 'first: pertama; revote: ulang.', ({ round }) => round),
  column('counts', 'true bila hasil ini berlaku.', ({ counts }) => counts),
  column('votingDay', contest.shape.votingDay, ({ vote }) => vote.votingDay),
  column('number', pair.shape.number, ({ line }) => line.number),
  column('kind', 'pair: pasangan; blank: kolom kosong.', ({ line }) => line.kind),
  column('head', pair.shape.head, ({ line }) => line.pair?.head),
  column('deputy', pair.shape.deputy, ({ line }) => line.pair?.deputy),
  column('parties', pair.shape.parties, ({ line }) => joined(line.pair?.parties)),
  column('votes', pair.shape.votes, ({ line }) => line.votes),
  column('share', 'Bagian suara sah, 0 sampai 1.', ({ line }) => line.share),
  column('elected', 'true bila terpilih.', ({ line }) => line.elected),
  column('disqualified', pair.shape.disqualified, ({ line }) => line.pair?.disqualified === true),
  column('voters', contest.shape.voters, ({ vote }) => vote.voters?.value),
  column('pollingStations', contest.shape.pollingStations, ({ vote }) => vote.pollingStations?.value),
  column('validVotes', contest.shape.validVotes, ({ vote }) => vote.validVotes?.value),
  column('invalidVotes', contest.shape.invalidVotes, ({ vote }) => vote.invalidVotes?.value),
  column('votersTurnedOut', contest.shape.votersTurnedOut, ({ vote }) => vote.votersTurnedOut?.value),
  column('turnoutPercent', 'Partisipasi dalam persen.', ({ vote }) => vote.turnout?.percent),
  column('turnoutBasis', 'computed: dihitung; stated: disebut KPU.', ({ vote }) => vote.turnout?.basis),
  column('note', pair.shape.note, ({ fact }) => fact.note),
  column('inconsistency', contest.shape.inconsistency, ({ vote }) => vote.inconsistency?.note),
  column('unknown', schema.shape.unknown, ({ election }) => joined(election.unknown)),
  column('sources', 'Sumber baris surat suara ini.', ({ election, fact }) => cited(fact.sources, election.sources)),
  column('page', 'Halaman.', ({ election }) => election.page),
];

function rowsOf(election: ElectionItem): BallotRow[] {
  const deciding = decidingVote(election);
  const votes = [
    { vote: election.vote, round: 'first' as const },
    ...(election.revote ? [{ vote: election.revote, round: 'revote' as const }] : []),
  ];
  return votes.flatMap(({ vote, round }) => {
    const counts = vote === deciding;
    return resultRows(vote, counts ? election.elected : undefined).map((line) => {
      return { election, vote, round, counts, line, fact: line.pair ?? vote.blankBox ?? { sources: [] } };
    });
  });
}

export const BALLOTS = table('satu pasangan calon atau kolom kosong dalam satu pemungutan suara', COLUMNS, rowsOf);
