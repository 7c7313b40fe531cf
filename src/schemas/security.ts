/** How the vote was kept safe: forces, risks and events, each with its sources. */
import { z } from 'astro/zod';
import { count, partialDate, place, plainDate, provenance, text } from './fields.ts';

/** The police operation. */
export const operation = z.strictObject({
  name: text,
  start: plainDate.optional(),
  end: plainDate.optional(),
  /** Days that the police announced. */
  days: count.optional(),
  ...provenance,
});

/** A deployment: how many of whom, for what, when. */
export const personnel = z.strictObject({
  /** What the people were deployed for. */
  what: text,
  date: partialDate.optional(),
  rows: z.array(z.strictObject({ who: text, value: count })).min(1, 'perlu paling sedikit satu baris'),
  /** Total as a source states it; held against the rows. */
  total: count.optional(),
  /** Polling stations that they guarded. */
  pollingStations: count.optional(),
  ...provenance,
});

/** A risk that police or Bawaslu named. */
export const vulnerability = z.strictObject({
  what: text,
  /** Polling stations concerned, where counted. */
  pollingStations: count.optional(),
  ...provenance,
});

/** Something that was done or happened around the vote. */
export const securityEvent = z.strictObject({
  /** Day or month; absent where only "before voting day" is known, which `what` then says. */
  date: partialDate.optional(),
  what: text,
  who: text.optional(),
  place: place.optional(),
  ...provenance,
});

export const security = z.strictObject({
  operation: operation.optional(),
  personnel: z.array(personnel).default([]),
  vulnerabilities: z.array(vulnerability).default([]),
  events: z.array(securityEvent).default([]),
});

export type Security = z.infer<typeof security>;
