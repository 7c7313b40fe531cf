/** What a printed sheet of one place says: numbers for danger, and where to report what. Paper cannot be corrected, so only channels that may be used on its day are on it. */
import { NEEDS, type Need } from '../kinds/vocabulary.ts';
import {
  bestChannel,
  byInstitution,
  isNumberChannel,
  LEVELS,
  levelFor,
  reach,
  type Contact,
  type Reachable,
} from '../contacts/contacts.ts';
import { NEED_HELP } from '../contacts/need-guide.ts';

/** One number, whoever answers it. */
export interface PosterNumber {
  /** The channel of the institution that is named after the number, or else of the nearest. */
  best: Reachable;
  institution: string;
  purpose: string;
  /** The newest day on which a source states it, for whichever institution; absent where no source is dated. */
  confirmed: string | undefined;
}

export interface PosterHelp {
  need: Need;
  advice: string;
  /** The nearest institutions that can be reached, each with its channels; where none is confirmed, pages of nationwide ones. */
  reachable: { institution: string; channels: Reachable[] }[];
}

/** A table cell holds two institutions with two channels each. */
const MOST = 2;

function forNeed(contacts: readonly Contact[], regionId: string, need: Need): Contact[] {
  return LEVELS.flatMap((level) =>
    contacts
      .filter((contact) => contact.needs.includes(need) && levelFor(contact, regionId) === level)
      .sort(byInstitution),
  );
}

function usableChannels({ channels }: Contact, today: string): Reachable[] {
  return channels.map((channel) => reach(channel, today)).filter(({ usable }) => usable);
}

/** Numbers to call or write to in danger: the short ones, which are easy to keep, first. */
export function dangerNumbers(contacts: readonly Contact[], regionId: string, today: string): PosterNumber[] {
  const found = forNeed(contacts, regionId, 'bahaya').flatMap((contact) =>
    usableChannels(contact, today)
      .filter(({ channel }) => isNumberChannel(channel))
      .map((best) => ({ contact, best })),
  );
  const groups = [...Map.groupBy(found, ({ best }) => best.text).values()].map((group) =>
    group.toSorted(
      (a, b) =>
        Number(b.contact.institution.includes(b.best.text)) - Number(a.contact.institution.includes(a.best.text)),
    ),
  );
  return groups
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const days = group.flatMap(({ best }) => best.channel.confirmed ?? []).sort();
      return [
        {
          best: first.best,
          institution: first.contact.institution,
          purpose: first.contact.purpose,
          confirmed: days.at(-1),
        },
      ];
    })
    .sort((a, b) => a.best.text.length - b.best.text.length || a.best.text.localeCompare(b.best.text));
}

/** Pages of those above that can be opened although nobody has confirmed them of late: better on paper than nobody at all. */
function unconfirmedPages(contacts: readonly Contact[], today: string): PosterHelp['reachable'] {
  return contacts
    .filter(({ regions }) => regions.length === 0)
    .flatMap((contact) => {
      const best = bestChannel(contact, today);
      return best ? [{ institution: contact.institution, channels: [best] }] : [];
    });
}

/** What is worth the paper: no accounts of social media, and a street only where neither a number nor a page is known. */
function printedChannels(contact: Contact, today: string): Reachable[] {
  const usable = usableChannels(contact, today).filter(({ channel }) => channel.type !== 'social');
  const remote = usable.filter(({ channel }) => channel.type !== 'address');
  return (remote.length > 0 ? remote : usable).slice(0, MOST);
}

/** Where to report each thing that is no danger, the nearest first. */
export function posterHelp(contacts: readonly Contact[], regionId: string, today: string): PosterHelp[] {
  const needs = (Object.keys(NEEDS) as Need[]).filter((need) => need !== 'bahaya');
  return needs.map((need) => {
    const candidates = forNeed(contacts, regionId, need);
    const confirmed = candidates
      .map((contact) => ({ institution: contact.institution, channels: printedChannels(contact, today) }))
      .filter(({ channels }) => channels.length > 0);
    const reachable = confirmed.length > 0 ? confirmed : unconfirmedPages(candidates, today);
    return { need, advice: NEED_HELP[need].advice, reachable: reachable.slice(0, MOST) };
  });
}
