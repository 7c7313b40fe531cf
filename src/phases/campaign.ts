import { stageOf, votingStage } from './phase.ts';
import { daysOf, REPORTING, sentences, sourcesOf, voteSentence, VOTER_LIST, type PhaseModule } from './words.ts';

export const campaign: PhaseModule = {
  home: 'the pairs of every place in ballot order, how to check the voter list, how to report',
  place: 'the pairs in ballot order, how to check the voter list, how to report',
  words: (calendar) => {
    const days = daysOf(calendar, 'campaign');
    return {
      title: 'Masa kampanye',
      text: sentences(days && `Kampanye berlangsung ${days}.`, voteSentence(calendar)),
      points: stageOf(calendar, 'campaign')?.points ?? [],
      pairsFirst: true,
      guides: [VOTER_LIST, REPORTING],
      sources: sourcesOf(calendar, stageOf(calendar, 'campaign'), { sources: votingStage(calendar).sources }),
    };
  },
};
