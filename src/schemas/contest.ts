/** One vote of one election: the vote of the edition's day, or the revote that a court ordered. Both have the same shape. */
import { z } from 'astro/zod';
import { count, figure, percent, place, plainDate, provenance, sourceIds, text } from './fields.ts';

/** A pair of candidates, in the order of the ballot. */
export const pair = z.strictObject({
  /** Number on the ballot; absent where no source states it. */
  number: z.int({ error: 'nomor urut harus bilangan bulat' }).min(1, 'nomor urut mulai dari 1').optional(),
  /** Candidate for governor, regent or mayor. */
  head: text,
  /** Candidate for deputy. */
  deputy: text,
  /** The name that the pair campaigned under. */
  nickname: text.optional(),
  /** True for a pair that stood without parties. */
  independent: z.literal(true).optional(),
  /** Parties that nominated the pair; absent where no source lists them. */
  parties: z.array(text).min(1).optional(),
  /** False where only some of the nominating parties are known. */
  partiesComplete: z.literal(false).optional(),
  /** Parties without seats that supported the pair. */
  supportingParties: z.array(text).min(1).optional(),
  /** Votes set by KPU; absent where no source states them. */
  votes: count.optional(),
  /** True where a court struck the pair off. */
  disqualified: z.literal(true).optional(),
  ...provenance,
});

/** The empty column that a single pair stands against. */
export const blankBox = z.strictObject({
  /** Number on the ballot; absent where no source states it. */
  number: z.int().min(1).optional(),
  /** Votes for the empty column; absent where no source states them. */
  votes: count.optional(),
  ...provenance,
});

/** The permanent voter list (DPT). */
export const voters = z.strictObject({
  value: count,
  /** Men on the list. */
  male: count.optional(),
  /** Women on the list. */
  female: count.optional(),
  /** Day on which KPU set the list. */
  decided: plainDate.optional(),
  /** Where KPU set it. */
  place: place.optional(),
  /** Number of the minutes. */
  minutes: text.optional(),
  ...provenance,
});

/** Polling stations (TPS). */
export const pollingStations = z.strictObject({
  value: count,
  /** TPS in ordinary places. */
  regular: count.optional(),
  /** TPS in special places, such as prisons. */
  special: count.optional(),
  /** Voters on the list of the special TPS. */
  specialVoters: count.optional(),
  ...provenance,
});

/** People who came to vote, with the split that a source gives. */
export const votersTurnedOut = z.strictObject({
  value: count,
  male: count.optional(),
  female: count.optional(),
  ...provenance,
});

/** Turnout as KPU stated it. */
export const statedTurnout = z.strictObject({
  percent,
  /** True where turnout must not be computed here, because the stated figure rests on another base; `note` says so. */
  insteadOfComputed: z.literal(true).optional(),
  ...provenance,
});

/** A KPU decree, by what it decides. */
export const DECREE_KINDS = ['candidates', 'ballot-numbers', 'result'] as const;

export const decree = z.strictObject({
  /** What the decree decides. */
  kind: z.enum(DECREE_KINDS, { error: `harus salah satu dari ${DECREE_KINDS.join(', ')}` }),
  /** Number and year as the source gives them, "411 Tahun 2024". Absent where uncertain. */
  number: text.optional(),
  date: plainDate.optional(),
  ...provenance,
});

/** The plenary in which KPU of the place added up the votes. */
export const recapitulation = z.strictObject({
  date: plainDate,
  /** Last day, where it took more than one. */
  until: plainDate.optional(),
  place: place.optional(),
  ...provenance,
});

/** What a vote has, first vote or revote. */
export const contestFields = {
  votingDay: plainDate,
  voters: voters.optional(),
  pollingStations: pollingStations.optional(),
  /** Pairs in ballot order; empty until KPU has set them. */
  pairs: z.array(pair),
  blankBox: blankBox.optional(),
  validVotes: figure.optional(),
  invalidVotes: figure.optional(),
  votersTurnedOut: votersTurnedOut.optional(),
  statedTurnout: statedTurnout.optional(),
  /** Votes between the first two, as a source states them; only to hold the votes against. */
  statedMargin: figure.optional(),
  ballotDraw: z.strictObject({ date: plainDate, place: place.optional(), ...provenance }).optional(),
  recapitulation: recapitulation.optional(),
  decrees: z.array(decree).default([]),
  /** Why the figures do not add up, for the reader. Required where they do not. */
  inconsistency: z.strictObject({ note: text, sources: sourceIds }).optional(),
};

export const contest = z.strictObject(contestFields);

export const revote = z.strictObject({
  ...contestFields,
  /** Which polling stations voted again. */
  scope: text,
  /** Why there was a revote, in one sentence. */
  reason: text,
  ...provenance,
});

export type Pair = z.infer<typeof pair>;
export type Contest = z.infer<typeof contest>;
export type Revote = z.infer<typeof revote>;
export type DecreeKind = (typeof DECREE_KINDS)[number];
