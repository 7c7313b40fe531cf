/** How a result came about, in two sentences without numbers of cases: the record has those, and every source. */
import type { Dispute, ElectionData } from '../kinds/election.ts';
import { formatDate } from '../site/dates.ts';
import { outcomeText } from './elections.ts';

/** A sentence with the keys of its sources. */
export interface SourcedText {
  text: string;
  sources: string[];
}

type Origin = Pick<ElectionData, 'vote' | 'revote' | 'repeatVotes' | 'disputes' | 'noDispute' | 'sources'>;

/** Something that happened on a day, as its sources tell it. */
interface Event {
  day: string;
  sources: readonly string[];
}

const COURT = 'Mahkamah Konstitusi (MK)';
/** Sources of an event that are named. */
const NAMED = 2;

/** Up to two sources of each event, and none that is older than what happened: it can only have announced it. */
function sourcesOf(events: readonly Event[], { sources }: Origin): string[] {
  const telling = events.flatMap(({ day, sources: ids }) => {
    const later = ids.filter((id) => {
      const date = sources[id]?.date;
      return date === undefined || date >= day.slice(0, date.length);
    });
    return (later.length > 0 ? later : ids).slice(0, NAMED);
  });
  return [...new Set(telling)];
}

const ruled = ({ decided, filed = '', sources }: Dispute): Event => ({ day: decided ?? filed, sources });
const held = ({ date, sources }: ElectionData['repeatVotes'][number]): Event => ({ day: date, sources });

/** `di 1 TPS pada 2 Desember 2024` */
const repeatText = (repeats: ElectionData['repeatVotes']): string =>
  repeats.map(({ pollingStations, date }) => `di ${pollingStations} TPS pada ${formatDate(date)}`).join(' dan ');

/** What became of one or more cases: `ditolak`, `tidak dapat diterima dan ditarik kembali`. */
const outcomesText = (disputes: readonly Dispute[]): string =>
  [...new Set(disputes.map(({ outcome }) => (outcome ? outcomeText(outcome) : 'belum diputus')))].join(' dan ');

function challengeOf(election: Origin): SourcedText {
  const { disputes, noDispute } = election;
  if (disputes.length > 0) {
    const claims = disputes.length > 1 ? `${disputes.length} gugatan itu` : 'gugatan itu';
    return {
      text: `Hasilnya digugat ke ${COURT}, dan ${claims} ${outcomesText(disputes)}.`,
      sources: sourcesOf(disputes.map(ruled), election),
    };
  }
  return noDispute
    ? { text: `Hasilnya tidak digugat ke ${COURT}.`, sources: noDispute.sources }
    : { text: `Kami belum menemukan sumber resmi yang menyebut ada atau tidaknya gugatan ke ${COURT}.`, sources: [] };
}

/** What led to the result that counts. For an election that has been decided. */
export function originOf(election: Origin): [SourcedText, SourcedText] {
  const { vote, revote, disputes } = election;
  const repeatVotes = election.repeatVotes.filter(({ contests }) => contests.includes('head'));
  if (!revote) {
    const repeated = repeatVotes.length > 0 ? `, yang diulang ${repeatText(repeatVotes)}` : '';
    const text = `Keduanya terpilih dalam pemungutan suara ${formatDate(vote.votingDay)}${repeated}.`;
    return [{ text, sources: sourcesOf(repeatVotes.map(held), election) }, challengeOf(election)];
  }
  const granted = disputes.filter(({ outcome }) => outcome === 'granted' || outcome === 'granted-in-part');
  const afterwards = disputes.filter(({ filed, decided }) => (decided ?? filed ?? '') > revote.votingDay);
  const again = repeatVotes.filter(({ date }) => date > revote.votingDay);
  const secondVote = { day: revote.votingDay, sources: revote.sources };
  const parts = [
    `Pemungutan suara ulang berlangsung ${formatDate(revote.votingDay)}`,
    ...(again.length > 0 ? [`sekali lagi ${repeatText(again)}`] : []),
    ...(afterwards.length > 0 ? [`gugatan atas hasilnya ${outcomesText(afterwards)}`] : []),
  ];
  return [
    {
      text: `Hasil pemungutan suara ${formatDate(vote.votingDay)} dibatalkan ${COURT}.`,
      sources: sourcesOf(granted.length > 0 ? granted.map(ruled) : [secondVote], election),
    },
    {
      text: `${parts.join(', dan ')}.`,
      sources: sourcesOf([secondVote, ...again.map(held), ...afterwards.map(ruled)], election),
    },
  ];
}
