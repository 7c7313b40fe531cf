/** One election of one place in one edition: what was voted on, how it ended, and where each part is known from. */
import { z } from 'astro/zod';
import { contest, revote } from './contest.ts';
import { count, figure, place, plainDate, provenance, regionId, sourceIds, sources, text } from './fields.ts';
import { electionRules } from './election-rules.ts';
import { security } from './security.ts';
import { table } from './table.ts';

export const OFFICES = ['gubernur', 'bupati', 'wali kota'] as const;
export const DISPUTE_OUTCOMES = ['inadmissible', 'rejected', 'withdrawn', 'granted-in-part', 'granted'] as const;

/** A case on the result at Mahkamah Konstitusi. */
export const dispute = z.strictObject({
  /** Number of the case. */
  case: text,
  applicant: text,
  /** What was contested, where not plainly the result of the first vote. */
  against: text.optional(),
  filed: plainDate.optional(),
  firstHearing: plainDate.optional(),
  /** What the applicant claimed, in the site's own words. */
  claims: z.array(text).min(1).optional(),
  outcome: z.enum(DISPUTE_OUTCOMES, { error: `harus salah satu dari ${DISPUTE_OUTCOMES.join(', ')}` }),
  /** What the court decided and why, in plain sentences. */
  ruling: text,
  decided: plainDate,
  ...provenance,
});

/** A repeat vote in single polling stations, which leaves the election itself standing. */
export const repeatVote = z.strictObject({
  date: plainDate,
  pollingStations: count,
  place,
  reason: text,
  ...provenance,
});

/** The pair that KPU declared elected. */
export const elected = z.strictObject({
  head: text,
  deputy: text,
  /** Day of the plenary that declared them elected. */
  date: plainDate.optional(),
  place: place.optional(),
  /** Number of the decree or minutes; absent where uncertain. */
  decree: text.optional(),
  ...provenance,
});

export const inaugurated = z.strictObject({
  date: plainDate,
  place: place.optional(),
  by: text.optional(),
  ...provenance,
});

/** A dated step that no other field holds. */
export const milestone = z.strictObject({ date: plainDate, until: plainDate.optional(), what: text, place: place.optional(), ...provenance });

/** Votes of a governor's election in one regency or city, in the order of `vote.pairs`. */
export const regionVotes = z.strictObject({ region: regionId, votes: z.array(count).min(1), ...provenance });

/** A fact that has no field of its own: a label and what the source says. */
export const extraFact = z.strictObject({ label: text, value: z.union([count, text]), ...provenance });

/** Where sources state different things: what was chosen, what else was read and why. */
export const disagreement = z.strictObject({
  /** Key that `see` points to. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'memakai huruf kecil, angka, dan tanda hubung'),
  about: text,
  note: text,
  sources: sourceIds,
});

export const election = z
  .strictObject({
    /** Edition, by the year of its voting day. */
    edition: z.int({ error: 'tahun pemilihan, misalnya 2024' }),
    region: regionId,
    office: z.enum(OFFICES, { error: `harus salah satu dari ${OFFICES.join(', ')}` }),
    /** Day on which the content of this file last changed. */
    updated: plainDate,
    /** Kecamatan as KPU counted them. */
    districts: figure.optional(),
    /** Villages (desa, kampung, kelurahan) as KPU counted them. */
    villages: figure.optional(),
    /** The vote of the edition's voting day. */
    vote: contest,
    /** The revote of the whole election that a court ordered; its result replaces that of `vote`. */
    revote: revote.optional(),
    disputes: z.array(dispute).default([]),
    /** Set where sources say that no case was brought. */
    noDispute: z.strictObject(provenance).optional(),
    repeatVotes: z.array(repeatVote).default([]),
    /** Absent until KPU has declared a pair elected. */
    elected: elected.optional(),
    inaugurated: inaugurated.optional(),
    milestones: z.array(milestone).default([]),
    votesByRegion: z.array(regionVotes).default([]),
    tables: z.array(table).default([]),
    facts: z.array(extraFact).default([]),
    security: security.prefault({}),
    disagreements: z.array(disagreement).default([]),
    /** What was looked for in official sources and not found, as the reader would name it. */
    unknown: z.array(text).default([]),
    sources,
  })
  .superRefine(electionRules);

export type ElectionData = z.infer<typeof election>;
export type Dispute = z.infer<typeof dispute>;
export type Office = (typeof OFFICES)[number];
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];
