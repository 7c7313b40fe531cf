import { formatDate } from '../site/dates.ts';
import { stageOf } from './phase.ts';
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

/** The votes of a place are added up, and nobody is declared elected yet. */
export const undeclared: PlaceModule = {
  place: 'that KPU has added the votes up and has not declared who is elected, then the result',
  words: (calendar) => ({
    title: 'Pasangan terpilih belum ditetapkan',
    text: 'KPU sudah menjumlahkan suara. Hasilnya dapat digugat ke Mahkamah Konstitusi (MK) sebelum pasangan terpilih ditetapkan.',
    sources: daySources(calendar, 'disputes'),
  }),
};
