import { bodyToWrite } from '../../../src/lib/placeholders.ts';
import { paths } from '../../../src/lib/paths.ts';
import { partialDate, text } from '../../../src/schemas/fields.ts';
import { APPEAL_TOPICS } from '../../../src/schemas/vocabulary.ts';
import { articleData, choiceQuestion, nameQuestion, publishedQuestion, regionsQuestion, summaryQuestion, titleQuestion } from '../article-questions.ts';
import type { Kind } from '../kind.ts';
import { answersTo, answerTo, readBy } from '../question.ts';

export const appeal: Kind = {
  name: 'imbauan',
  label: 'Imbauan',
  collection: 'appeals',
  questions: [
    titleQuestion('appeals'),
    { flag: 'tanggal', ask: 'Tanggal imbauan', hint: '2024-11-27, 2024-11, atau 2024', required: true, read: readBy(partialDate) },
    regionsQuestion,
    choiceQuestion({ flag: 'topik', ask: 'Topik', required: true, many: true }, APPEAL_TOPICS),
    { flag: 'lembaga', ask: 'Lembaga yang mengimbau', required: true, read: readBy(text) },
    { flag: 'jabatan', ask: 'Jabatan orang yang menyampaikan', required: false, read: readBy(text) },
    { flag: 'orang', ask: 'Nama orang yang menyampaikan', required: false, read: readBy(text) },
    { flag: 'sasaran', ask: 'Siapa yang diimbau', hint: 'misalnya Warga Paser', required: true, read: readBy(text) },
    { flag: 'ajakan', ask: 'Yang bisa dilakukan warga', hint: 'satu kalimat yang dimulai dengan kata kerja', required: true, many: true, read: readBy(text) },
    summaryQuestion,
    publishedQuestion,
    nameQuestion,
  ],
  plan: (answers, sources) => {
    const id = answerTo(answers, 'nama');
    const [role, name] = [answerTo(answers, 'jabatan'), answerTo(answers, 'orang')];
    return {
      file: `appeals/${id}.md`,
      url: paths.appeal(id),
      data: articleData(answers, sources, {
        date: answerTo(answers, 'tanggal'),
        by: { institution: answerTo(answers, 'lembaga'), ...(role && { role }), ...(name && { name }) },
        audience: answerTo(answers, 'sasaran'),
        topics: answersTo(answers, 'topik'),
        actions: answersTo(answers, 'ajakan'),
      }),
      body: bodyToWrite('isi imbauan'),
      notes: [],
    };
  },
};
