/** Elections as published: as of today, with what the rules of the site make of their figures. */
import { z } from 'astro/zod';
import { resultRows } from '../elections/elections.ts';
import { paths } from '../site/paths.ts';
import { summarise, type ElectionSummary } from '../elections/summary.ts';
import { turnout } from '../elections/tally.ts';
import { blankBox, contest, pair, revote, type Contest } from '../kinds/contest.ts';
import { elected, election, type ElectionData } from '../kinds/election.ts';
import { count, percent } from '../kinds/fields.ts';
import { region } from '../kinds/region.ts';
import { BALLOTS } from './ballots.ts';
import { FACTS } from './facts.ts';
import { identity, type Kind } from './kind.ts';
import { computed, insteadOf } from './meaning.ts';

const share = computed(
  z.number().min(0).max(1),
  'Bagian dari suara sah, 0 sampai 1. Tidak ada bila tidak boleh dihitung.',
).optional();

const tallied = {
  pairs: insteadOf(contest.shape.pairs, z.array(pair.extend({ share }))),
  blankBox: insteadOf(contest.shape.blankBox, blankBox.extend({ share })).optional(),
  turnout: computed(
    z.strictObject({
      percent: percent.describe('Persen, tidak dibulatkan bila dihitung.'),
      basis: z
        .enum(['computed', 'stated'])
        .describe('computed: dihitung dari yang datang dan DPT; stated: disebut KPU.'),
    }),
    'Partisipasi seperti di halaman.',
  ).optional(),
};

const result = computed(
  z.strictObject({
    votes: count.describe('Suara dalam pemungutan suara yang berlaku.').optional(),
    share,
    margin: count.describe('Selisih dari pasangan atau kolom kosong berikutnya.').optional(),
  }),
  'Hasil pasangan ini, dihitung dari suara di pairs; sumbernya ada di sana.',
);

export const electionItem = z.object({
  ...election.shape,
  ...identity,
  state: computed(
    z.enum(['upcoming', 'voted', 'elected', 'in-office']),
    'upcoming: belum; voted: sudah memilih; elected: sudah ditetapkan; in-office: sudah dilantik.',
  ),
  area: computed(
    z.strictObject({
      code: region.shape.code.unwrap().describe('Kode Kementerian Dalam Negeri.'),
      name: region.shape.name,
      kind: region.shape.kind,
    }),
    'Wilayah menurut Kementerian Dalam Negeri.',
  ),
  vote: insteadOf(election.shape.vote, contest.extend(tallied)),
  revote: insteadOf(election.shape.revote, revote.extend(tallied)).optional(),
  elected: insteadOf(election.shape.elected, elected.extend({ result })).optional(),
});

export type ElectionItem = z.infer<typeof electionItem>;

function withShares<C extends Contest>(vote: C) {
  const shares = new Map(resultRows(vote, undefined).map((row) => [row.index, row.share ?? undefined]));
  return {
    ...vote,
    pairs: vote.pairs.map((item, index) => ({ ...item, share: shares.get(index) })),
    blankBox: vote.blankBox && { ...vote.blankBox, share: shares.get(-1) },
    turnout: turnout(vote) ?? undefined,
  };
}

/** The contest without what its voting day brings: no page shows a result before it. */
function withoutResult({
  votingDay,
  otherDay,
  voters,
  pollingStations,
  ballotDraw,
  decrees,
  ...contestData
}: Contest): Contest {
  return {
    ...{ votingDay, otherDay, voters, pollingStations, ballotDraw },
    decrees: decrees.filter(({ kind }) => kind !== 'result'),
    pairs: contestData.pairs.map((item) => ({ ...item, votes: undefined })),
    blankBox: contestData.blankBox && { ...contestData.blankBox, votes: undefined },
  };
}

function knownOf({ election: known, state, votes, share: portion, margin }: ElectionSummary): ElectionData {
  if (state === 'upcoming') return { ...known, vote: withoutResult(known.vote), elected: undefined, votesByRegion: [] };
  const won = { votes: votes ?? undefined, share: portion ?? undefined, margin: margin ?? undefined };
  return { ...known, elected: known.elected && { ...known.elected, ...{ result: won } } };
}

export const elections: Kind<ElectionData, ElectionItem> = {
  name: 'elections',
  collection: 'elections',
  title: 'Pemilihan',
  text: 'Hasil, pemilih, TPS, partisipasi, sengketa, dan pengamanan setiap pemilihan.',
  item: electionItem,
  publish({ id, data }, { today, addressOf, regions }) {
    const place = regions.find((item) => item.id === data.region);
    if (!place) return null;
    const summary = summarise(place, { ...data, id }, today);
    const known = knownOf(summary);
    return {
      ...known,
      page: addressOf(paths.record(data.edition, place.id)),
      state: summary.state,
      area: { code: place.code, name: place.name, kind: place.kind },
      vote: withShares(known.vote),
      revote: known.revote && withShares(known.revote),
    };
  },
  concerns: (item, regionId) => item.region === regionId,
  table: BALLOTS,
};

export const electionFacts: Kind<ElectionData, ElectionItem> = {
  ...elections,
  name: 'election-facts',
  title: 'Fakta pemilihan',
  text: 'Isi yang sama dengan elections.json, satu baris untuk satu fakta dengan sumbernya.',
  table: FACTS,
  tableOnly: true,
};
