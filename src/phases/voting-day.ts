import { formatDate } from '../site/dates.ts';
import { votingStage } from './phase.ts';
import {
  AT_THE_STATION,
  hoursOf,
  HOURS_UNKNOWN,
  POLLING_PLACE,
  sentences,
  sourcesOf,
  type PhaseModule,
} from './words.ts';

export const votingDay: PhaseModule = {
  home: 'the hours and nothing above them, what to bring, 110 and Bawaslu',
  place: 'the same, then the pairs in ballot order',
  words: (calendar) => {
    const voting = votingStage(calendar);
    const hours = hoursOf(voting);
    return {
      hours,
      title: hours ? 'TPS buka hari ini' : 'Hari ini pemungutan suara',
      text: sentences(
        `Hari ini, ${formatDate(voting.start)}, Anda mencoblos di tempat pemungutan suara (TPS) Anda.`,
        hours ? voting.hours?.note : HOURS_UNKNOWN,
      ),
      points: voting.points ?? [],
      guides: [POLLING_PLACE, AT_THE_STATION],
      sources: sourcesOf(calendar, voting.hours, voting.points),
    };
  },
};
