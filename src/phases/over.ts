import { formatDate } from '../site/dates.ts';
import { stageOf, votingStage } from './phase.ts';
import { daySources, sentences, type PhaseModule } from './words.ts';

export const over: PhaseModule = {
  home: 'the search, the list of places with the map, how many elections were special, news and appeals',
  place: 'nothing of the phase: who governs, since when, and how that came about',
  words: (calendar) => {
    const end = stageOf(calendar, 'disputes')?.end;
    return {
      title: `${calendar.name} sudah selesai`,
      text: sentences(
        `Pemungutan suara berlangsung pada ${formatDate(votingStage(calendar).start)}.`,
        end && `Kepala daerah terakhir dilantik pada ${formatDate(end)}.`,
      ),
      sources: daySources(calendar, 'voting', 'disputes'),
    };
  },
};
