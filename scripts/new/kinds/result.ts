import { paths } from '../../../src/lib/paths.ts';
import { OFFICE_OF_KIND } from '../../../src/lib/regions.ts';
import { plainDate } from '../../../src/schemas/fields.ts';
import { CURRENT_EDITION } from '../../../src/site.ts';
import { regionsQuestion } from '../article-questions.ts';
import type { Kind } from '../kind.ts';
import { answerTo, readBy } from '../question.ts';
import { sourcesField } from '../source.ts';

/** An election whose result is not known yet. Its edition is the year of its voting day. */
export const result: Kind = {
  name: 'hasil',
  label: 'Hasil pemilihan satu daerah',
  collection: 'elections',
  questions: [
    { ...regionsQuestion, many: false },
    { flag: 'tanggal', ask: 'Hari pemungutan suara', hint: '2024-11-27', required: true, read: readBy(plainDate) },
  ],
  plan: (answers, sources, { content, today }) => {
    const [region, votingDay] = [answerTo(answers, 'wilayah'), answerTo(answers, 'tanggal')];
    const edition = Number(votingDay.slice(0, 4));
    const kind = content.regions.find(({ id }) => id === region)?.data.kind;
    return {
      file: `elections/${edition}/${region}.md`,
      url: paths.region(region),
      data: {
        edition,
        region,
        ...(kind && { office: OFFICE_OF_KIND[kind] }),
        updated: today,
        vote: { votingDay, pairs: [] },
        sources: sourcesField(sources),
      },
      body: '',
      notes:
        edition === CURRENT_EDITION
          ? []
          : [
              `Halaman daerah masih menampilkan Pilkada ${CURRENT_EDITION}. Isi berkas ini tampil setelah situs berpindah ke Pilkada ${edition} (lihat README.md).`,
            ],
    };
  },
};
