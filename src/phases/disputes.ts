import { formatDate } from '../site/dates.ts';
import { isCounted, stageOf } from './phase.ts';
import { daySources, type HomeModule, type PlaceModule } from './words.ts';

export const disputes: HomeModule = {
  home: 'that the court hears cases and heads are inaugurated in turn; the places that vote again, with the day',
  words: (calendar) => {
    const end = stageOf(calendar, 'disputes')?.end;
    return {
      title: 'Masa sengketa dan pelantikan',
      text: `Mahkamah Konstitusi (MK) memeriksa gugatan atas hasil. Kepala daerah dilantik bertahap${end ? ` sampai ${formatDate(end)}` : ''}.`,
      sources: daySources(calendar, 'disputes'),
    };
  },
};

/** The time of the count is over, and nobody is declared elected yet. */
export const undeclared: PlaceModule = {
  place: 'whether KPU has added the votes up, that it has declared nobody elected, then the result',
  words: (calendar, today, { vote, revote }) => {
    const contest = revote ?? vote;
    const isKnown = isCounted(contest, today) || contest.pairs.some(({ votes }) => votes !== undefined);
    const count = isKnown
      ? 'KPU sudah menjumlahkan suara.'
      : 'Hasil hitungan KPU belum ada di sumber yang kami temukan.';
    return {
      title: 'Pasangan terpilih belum ditetapkan',
      text: `${count} Hasilnya dapat digugat ke Mahkamah Konstitusi (MK) sebelum pasangan terpilih ditetapkan.`,
      sources: daySources(calendar, 'disputes'),
    };
  },
};
