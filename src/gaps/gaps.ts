/** What was looked for and not found, by place, so that a reader who has the paper can send it. */
import { bestChannel, byInstitution, reach, type Contact, type Reachable } from '../contacts/contacts.ts';
import type { Election } from '../elections/elections.ts';
import { formatDate } from '../site/dates.ts';
import { groupByProvince, slugOfRegion, type Region } from '../places/regions.ts';

/** The gaps of one place, or of the whole country. */
export interface PlaceGaps {
  /** `null` for institutions that serve the whole country. */
  region: Region | null;
  /** Elections with something unknown, the newest first. */
  elections: Election[];
  /** Institutions of which no channel is confirmed, by name. */
  contacts: SilentContact[];
}

/** An institution of which no channel is confirmed. */
export interface SilentContact {
  contact: Contact;
  /** What is known of it all the same, and why that is not enough. */
  gap: string;
}

/** A street address alone reaches nobody. */
function gapOf(contact: Contact, best: Reachable | undefined, today: string): string {
  const known =
    best ?? contact.channels.flatMap((channel) => (channel.type === 'address' ? [] : reach(channel, today)))[0];
  if (!known) return 'Belum ada nomor atau situs yang kami temukan.';
  const { confirmed } = known.channel;
  return `Ada ${known.text}, tetapi ${confirmed ? `sumber terbarunya dari ${formatDate(confirmed)}` : 'belum ada sumber bertanggal yang memastikannya'}.`;
}

/** Gaps of every place that has any, province by province; those of the whole country come last. A channel that grew old is a gap. */
export function gapsByPlace(
  regions: readonly Region[],
  elections: readonly Election[],
  contacts: readonly Contact[],
  today: string,
): PlaceGaps[] {
  const silent = contacts.toSorted(byInstitution).flatMap((contact): SilentContact[] => {
    const best = bestChannel(contact, today);
    return best?.usable ? [] : [{ contact, gap: gapOf(contact, best, today) }];
  });
  const places = groupByProvince(regions).flatMap(({ province, regions: members }) => [province, ...members]);
  return [
    ...places.map((region) => ({
      region,
      elections: elections
        .filter((election) => election.region === region.id && election.unknown.length > 0)
        .sort((a, b) => b.edition - a.edition),
      contacts: silent.filter(({ contact }) => contact.regions[0] === slugOfRegion(region.id)),
    })),
    { region: null, elections: [], contacts: silent.filter(({ contact }) => contact.regions.length === 0) },
  ].filter((gaps) => gaps.elections.length > 0 || gaps.contacts.length > 0);
}
