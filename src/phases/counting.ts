import { stageOf, votingStage } from './phase.ts';
import { daysOf, sentences, sourcesOf, stepsBetween, type PhaseModule, type PlaceModule } from './words.ts';

const TITLE = 'Suara sedang dihitung';
const NOT_OFFICIAL =
  'Angka yang beredar sekarang belum resmi. Hasil resmi ditetapkan Komisi Pemilihan Umum (KPU) dalam rapat pleno terbuka.';

export const counting: PhaseModule = {
  home: 'that the count is not official, where KPU publishes it, when the plenary meetings are',
  place: 'the same, then the pairs in ballot order',
  words: (calendar) => {
    const count = stageOf(calendar, 'count');
    const days = daysOf(calendar, 'count');
    return {
      title: TITLE,
      text: sentences(NOT_OFFICIAL, days && `Penghitungan dan rekapitulasi suara berlangsung ${days}.`),
      points: count?.points ?? [],
      steps: count
        ? stepsBetween(calendar, votingStage(calendar).start, count.end ?? count.start, ['voting', 'count', 'disputes'])
        : [],
      sources: sourcesOf(calendar, count),
    };
  },
};

/** The days and sites of the first count say nothing of a revote. */
export const revoteCounting: PlaceModule = {
  place: 'that the count of the revote is not official, then the pairs in ballot order',
  words: () => ({ title: TITLE, text: NOT_OFFICIAL, sources: [] }),
};
