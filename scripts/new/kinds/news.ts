import { bodyToWrite } from '../../../src/lib/placeholders.ts';
import { paths } from '../../../src/lib/paths.ts';
import { plainDate } from '../../../src/schemas/fields.ts';
import { NEWS_TOPICS } from '../../../src/schemas/vocabulary.ts';
import { articleData, choiceQuestion, nameQuestion, publishedQuestion, regionsQuestion, summaryQuestion, titleQuestion } from '../article-questions.ts';
import type { Kind } from '../kind.ts';
import { answerTo, readBy } from '../question.ts';

export const news: Kind = {
  name: 'berita',
  label: 'Berita',
  collection: 'news',
  questions: [
    titleQuestion('news'),
    { flag: 'tanggal', ask: 'Tanggal peristiwa', hint: '2024-11-27', required: true, read: readBy(plainDate) },
    regionsQuestion,
    choiceQuestion({ flag: 'topik', ask: 'Topik', required: true }, NEWS_TOPICS),
    summaryQuestion,
    publishedQuestion,
    nameQuestion,
  ],
  plan: (answers, sources) => {
    const date = answerTo(answers, 'tanggal');
    const id = `${date}-${answerTo(answers, 'nama')}`;
    return {
      file: `news/${id}.md`,
      url: paths.newsItem(id),
      data: articleData(answers, sources, { date, topic: answerTo(answers, 'topik') }),
      body: bodyToWrite('isi berita'),
      notes: [],
    };
  },
};
