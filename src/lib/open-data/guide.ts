/** What there is below `/data/`, for its page. */
import { schemaFile } from './files.ts';
import { APPEAL_COLUMNS, CONTACT_COLUMNS, ELECTION_COLUMNS, FACT_COLUMNS, NEWS_COLUMNS, STAGE_COLUMNS } from './columns.ts';

/** A column as its reader needs it. */
interface ColumnText {
  name: string;
  indonesian: string;
  english: string;
}

export interface DataGuide {
  /** Name of its files, without the extension. */
  name: string;
  title: string;
  text: string;
  /** What a row of the table is. */
  row: string;
  columns: readonly ColumnText[];
  /** True where there is a JSON file with a schema too. */
  json: boolean;
}

export const DATA_GUIDES: readonly DataGuide[] = [
  {
    name: 'elections',
    title: 'Pemilihan',
    text: 'Hasil, pemilih, TPS, partisipasi, sengketa, dan pengamanan setiap pemilihan.',
    row: 'satu pasangan calon atau kolom kosong dalam satu pemungutan suara',
    columns: ELECTION_COLUMNS,
    json: true,
  },
  {
    name: 'election-facts',
    title: 'Fakta pemilihan',
    text: 'Isi yang sama dengan elections.json, satu baris untuk satu fakta dengan sumbernya.',
    row: 'satu fakta',
    columns: FACT_COLUMNS,
    json: false,
  },
  {
    name: 'contacts',
    title: 'Kontak',
    text: 'Lembaga dan saluran resminya, dan apakah sudah dikonfirmasi dalam 24 bulan terakhir.',
    row: 'satu saluran',
    columns: CONTACT_COLUMNS,
    json: true,
  },
  { name: 'appeals', title: 'Imbauan', text: 'Apa yang diminta lembaga dari warga.', row: 'satu imbauan', columns: APPEAL_COLUMNS, json: true },
  { name: 'stages', title: 'Tahapan', text: 'Jadwal resmi.', row: 'satu tahap', columns: STAGE_COLUMNS, json: true },
  { name: 'news', title: 'Berita', text: 'Berita situs ini.', row: 'satu berita', columns: NEWS_COLUMNS, json: true },
];

/** What the data may be used under: facts, and sentences of the site. */
export const DATA_LICENCES = {
  facts: 'https://creativecommons.org/publicdomain/zero/1.0/',
  words: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** True for a file that describes the form of another. */
export const isSchema = (file: string): boolean => file.endsWith(schemaFile(''));

/** Names of the files of a kind, the table first. */
export function filesOf({ name, json }: DataGuide): string[] {
  return [`${name}.csv`, ...(json ? [`${name}.json`, schemaFile(name)] : [])];
}
