/** Pages that explain: on security, and guides for voters. */
import { bodyToWrite } from '../../../src/lib/placeholders.ts';
import { paths } from '../../../src/lib/paths.ts';
import { text } from '../../../src/schemas/fields.ts';
import { articleData, nameQuestion, publishedQuestion, regionsQuestion, summaryQuestion, titleQuestion } from '../article-questions.ts';
import type { Kind } from '../kind.ts';
import { answerTo, readBy } from '../question.ts';

interface PageKind extends Pick<Kind, 'name' | 'label'> {
  collection: 'security' | 'guides';
  extension: 'md' | 'mdx';
  url: (id: string) => string;
}

function pageKind({ name, label, collection, extension, url }: PageKind): Kind {
  return {
    name,
    label,
    collection,
    questions: [
      titleQuestion(collection),
      regionsQuestion,
      { flag: 'jawaban', ask: 'Jawaban singkat', hint: 'satu atau dua kalimat, tampil paling atas', required: true, read: readBy(text) },
      {
        flag: 'urutan',
        ask: 'Urutan di daftar',
        required: false,
        fallback: (_, { content }) => String(Math.max(0, ...content[collection].map(({ data }) => data.order)) + 1),
        read: (typed) => (/^[1-9]\d{0,3}$/.test(typed.trim()) ? { value: typed.trim() } : { problem: 'urutan ditulis dengan angka, mulai dari 1' }),
      },
      summaryQuestion,
      publishedQuestion,
      nameQuestion,
    ],
    plan: (answers, sources) => {
      const id = answerTo(answers, 'nama');
      return {
        file: `${collection}/${id}.${extension}`,
        url: url(id),
        data: articleData(answers, sources, { order: Number(answerTo(answers, 'urutan')), answer: answerTo(answers, 'jawaban') }),
        body: bodyToWrite('isi halaman'),
        notes: [],
      };
    },
  };
}

export const securityPage = pageKind({
  name: 'pengamanan',
  label: 'Halaman tentang pengamanan',
  collection: 'security',
  extension: 'md',
  url: paths.securityPage,
});

export const guide = pageKind({ name: 'panduan', label: 'Panduan pemilih', collection: 'guides', extension: 'mdx', url: paths.guide });
