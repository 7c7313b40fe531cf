/** The official calendar of each edition as published. */
import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { stage, stages, type StagesData } from '../kinds/stages.ts';
import { cited } from './cited.ts';
import { column, table, type Column } from './csv.ts';
import { identity, type Kind } from './kind.ts';

const calendar = z.object({ ...stages.shape, ...identity });

type Calendar = z.infer<typeof calendar>;

interface StageRow {
  of: Calendar;
  item: Calendar['stages'][number];
}

const COLUMNS: readonly Column<StageRow>[] = [
  column('edition', stages.shape.edition, ({ of }) => of.edition),
  column('id', 'Kunci tahap.', ({ item }) => item.id),
  column('name', 'Nama tahap.', ({ item }) => item.name),
  column('start', stage.shape.start, ({ item }) => item.start),
  column('end', 'Hari terakhir.', ({ item }) => item.end ?? item.start),
  column('note', stage.shape.note, ({ item }) => item.note),
  column('sources', 'Sumber.', ({ of, item }) => cited(item.sources, of.sources)),
];

export const calendars: Kind<StagesData, Calendar> = {
  name: 'stages',
  collection: 'stages',
  title: 'Tahapan',
  text: 'Jadwal resmi.',
  item: calendar,
  publish: ({ data }, { addressOf }) => ({ ...data, page: addressOf(paths.edition(data.edition)) }),
  table: table('satu tahap', COLUMNS, (of) => of.stages.map((item) => ({ of, item }))),
};
