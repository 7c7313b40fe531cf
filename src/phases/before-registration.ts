import { daysOf, sentences, daySources, voteSentence, VOTER_LIST, type PhaseModule } from './words.ts';

export const beforeRegistration: PhaseModule = {
  home: 'when pairs register and when the vote is, how to check the voter list',
  place: 'the same',
  words: (calendar) => {
    const registration = daysOf(calendar, 'registration');
    return {
      title: `${calendar.name} belum dimulai`,
      text: sentences(registration && `Pendaftaran pasangan calon dibuka ${registration}.`, voteSentence(calendar)),
      guides: [VOTER_LIST],
      sources: daySources(calendar, 'registration', 'voting'),
    };
  },
};
