/** A stage of an edition's official calendar, as published. */
import { z } from 'astro/zod';
import { day, field, fileOf, provenance, source, text } from './fields.ts';

export const stage = z.strictObject({
  id: field(text, 'Kunci tahap.', 'Key of the stage.'),
  edition: field(z.int(), 'Tahun hari pemungutan suara.', 'Year of the voting day.'),
  name: field(text, 'Nama tahap.', 'Name of the stage.'),
  start: field(day, 'Hari pertama.', 'First day.'),
  end: field(day, 'Hari terakhir; sama dengan start untuk tahap satu hari.', 'Last day; the same as start for a stage of one day.'),
  note: provenance.note,
  sources: field(z.array(source).min(1), 'Sumber tahap ini.', 'Sources of the stage.'),
});

export const stagesFile = fileOf(stage);

export type PublishedStage = z.infer<typeof stage>;
