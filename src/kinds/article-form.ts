/** What `npm run new` asks of every article. */
import { answerTo, shortName, type Ask, type Form } from './form.ts';
import { SUMMARY_TO_WRITE } from './placeholders.ts';

export const TITLE: Ask = {
  flag: 'judul',
  ask: 'Judul',
  objection: (title, { siblings }) => {
    if (shortName(title) === '') return 'judul perlu huruf atau angka';
    const same = siblings.find(
      ({ data }) => 'title' in data && String(data.title).toLowerCase() === title.toLowerCase(),
    );
    return same && `judul ini sudah dipakai ${same.file}; tulis judul lain`;
  },
};

/** Asked last of every article. */
export const LAST_ASKS: Readonly<Record<string, Ask>> = {
  summary: {
    flag: 'ringkasan',
    ask: 'Ringkasan satu kalimat',
    hint: 'boleh ditulis nanti',
    placeholder: SUMMARY_TO_WRITE,
  },
  published: {
    flag: 'terbit',
    ask: 'Tanggal terbit di situs',
    suggest: ({ today }) => today,
    objection: (published, draft) => {
      const event = answerTo(draft, 'date');
      return event > published
        ? `tanggal terbit (${published}) lebih awal daripada tanggal peristiwa (${event})`
        : undefined;
    },
  },
};

export const ARTICLE = { namedAfter: 'title', further: () => ({ draft: true }) } satisfies Partial<Form>;
