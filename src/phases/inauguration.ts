import { formatDate } from '../site/dates.ts';
import { pairName } from '../elections/elections.ts';
import { sentences, sourcesOf, type PlaceModule } from './words.ts';

export const inauguration: PlaceModule = {
  place: 'who is elected and the day of the inauguration, or that no source gives it',
  words: (_calendar, today, election) => {
    const { elected, inaugurated } = election;
    const isToday = inaugurated?.date === today;
    return {
      title: isToday ? 'Hari ini pelantikan' : 'Menunggu pelantikan',
      text: sentences(
        elected &&
          `KPU menetapkan ${pairName(elected)} sebagai pasangan terpilih${elected.date ? ` pada ${formatDate(elected.date)}` : ''}.`,
        inaugurated
          ? `Pelantikan ${isToday ? 'hari ini,' : 'pada'} ${formatDate(inaugurated.date)}.`
          : 'Hari pelantikan belum ada di sumber yang kami temukan.',
      ),
      sources: sourcesOf(election, { sources: elected?.sources ?? [] }, { sources: inaugurated?.sources ?? [] }),
    };
  },
};
