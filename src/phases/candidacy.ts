import { daysOf, sentences, daySources, stepsBetween, voteSentence, VOTER_LIST, type PhaseModule } from './words.ts';
import { stageOf, votingStage } from './phase.ts';

export const candidacy: PhaseModule = {
  home: 'how candidacy works, step by step with its days; who stands, as far as sources name them',
  place: 'the same steps; the pairs of the place, or that no source names them',
  words: (calendar) => {
    const registration = stageOf(calendar, 'registration');
    const next = stageOf(calendar, 'campaign') ?? votingStage(calendar);
    const campaign = daysOf(calendar, 'campaign');
    return {
      title: 'Masa pencalonan',
      text: sentences(
        'Pasangan calon mendaftar ke Komisi Pemilihan Umum (KPU). KPU memeriksa syaratnya, lalu menetapkan pasangan dan nomor urutnya.',
        campaign && `Kampanye berlangsung ${campaign}.`,
        voteSentence(calendar),
      ),
      steps: registration ? stepsBetween(calendar, registration.start, next.start, ['campaign', 'voting']) : [],
      pairsFirst: true,
      guides: [VOTER_LIST],
      sources: daySources(calendar, 'campaign', 'voting'),
    };
  },
};
