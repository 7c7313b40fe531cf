import { formatDate } from '../site/dates.ts';
import type { Election } from '../elections/elections.ts';
import { votingStage } from './phase.ts';
import { AT_THE_STATION, HOURS_UNKNOWN, POLLING_PLACE, sentences, sourcesOf, type PlaceModule } from './words.ts';

const scopeOf = ({ revote }: Election): string | undefined => revote && `Yang memilih ulang: ${revote.scope}.`;

export const revote: PlaceModule = {
  place: 'the day of the revote, where it is held and why, then the pairs in ballot order',
  words: (_calendar, _today, election) => ({
    title: `Pemungutan suara ulang ${formatDate(election.revote?.votingDay ?? '')}`,
    text: sentences(scopeOf(election), election.revote?.reason),
    guides: [POLLING_PLACE, AT_THE_STATION],
    sources: sourcesOf(election, { sources: election.revote?.sources ?? [] }),
  }),
};

/** A voting day of its own. No source gives its hours; what to bring is the rule of the edition. */
export const revoteDay: PlaceModule = {
  place: 'that people vote again today, where, what to bring, 110 and Bawaslu, then the pairs in ballot order',
  words: (calendar, today, election) => {
    const { points = [] } = votingStage(calendar);
    return {
      title: 'Hari ini pemungutan suara ulang',
      text: sentences(`Hari ini, ${formatDate(today)}, Anda mencoblos lagi.`, scopeOf(election), HOURS_UNKNOWN),
      points,
      guides: [POLLING_PLACE, AT_THE_STATION],
      sources: [...sourcesOf(election, { sources: election.revote?.sources ?? [] }), ...sourcesOf(calendar, points)],
    };
  },
};
