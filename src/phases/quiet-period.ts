import { dayAfter, formatDate } from '../site/dates.ts';
import { stageOf, votingStage } from './phase.ts';
import {
  AT_THE_STATION,
  daysOf,
  hoursOf,
  HOURS_UNKNOWN,
  POLLING_PLACE,
  REPORTING,
  sentences,
  sourcesOf,
  type PhaseModule,
} from './words.ts';

export const quietPeriod: PhaseModule = {
  home: 'what is forbidden; the day and the hours of the vote, and how to find one’s polling station',
  place: 'the same, then the pairs in ballot order',
  words: (calendar, today) => {
    const days = daysOf(calendar, 'quiet-period');
    const quiet = stageOf(calendar, 'quiet-period');
    const voting = votingStage(calendar);
    const hours = hoursOf(voting);
    const day = `${dayAfter(today) === voting.start ? 'besok, ' : 'pada '}${formatDate(voting.start)}`;
    return {
      title: 'Masa tenang',
      text: sentences(
        days && `Kampanye dilarang pada ${days}.`,
        hours ? `TPS buka ${day}, pukul ${hours} WITA.` : `Pemungutan suara ${day}. ${HOURS_UNKNOWN}`,
      ),
      points: quiet?.points ?? [],
      guides: [
        POLLING_PLACE,
        AT_THE_STATION,
        { id: 'masa-tenang', text: 'Apa yang dilarang di masa tenang' },
        REPORTING,
      ],
      sources: sourcesOf(calendar, quiet, voting.hours ?? voting),
    };
  },
};
