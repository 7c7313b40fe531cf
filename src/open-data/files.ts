/** Every file below `/data/`, made of one reading of the content. */
import { z } from 'astro/zod';
import { paths } from '../site/paths.ts';
import { plainDate } from '../kinds/fields.ts';
import { site } from '../site.ts';
import type { Context, Kind, Published } from './kind.ts';
import { schemaFile } from './kinds.ts';
import { jsonSchemaOf } from './meaning.ts';
import { regionItem, type RegionItem } from './region.ts';

/** Goes up where a published field is renamed, dropped or changes its meaning; new fields leave it as it is. */
export const DATA_VERSION = 2;

/** A file by its path below `/data/`. Its text is made when it is written: together they would fill the memory of a large build. */
export interface DataFile {
  path: string;
  body: () => string;
}

/** A kind with its items. */
export interface Listed {
  kind: Kind;
  items: readonly Published[];
}

/** What stands at the head of every JSON file. */
const head = {
  $schema: z.url().describe('Alamat skema berkas ini.'),
  version: z.literal(DATA_VERSION).describe('Versi bentuk data.'),
  asOf: plainDate.describe('Keadaan per hari ini menurut Waktu Indonesia Tengah (WITA).'),
  licence: z
    .strictObject({
      facts: z.literal('CC0-1.0').describe('Lisensi fakta: angka, nama, tanggal.'),
      words: z.literal('CC-BY-4.0').describe('Lisensi kalimat buatan situs ini: judul, ringkasan, isi, catatan.'),
      attribution: z.string().describe('Nama yang disebut saat kalimat situs ini dipakai.'),
    })
    .describe('Lisensi. Judul sumber tetap milik penerbitnya.'),
};

function headOf({ today, addressOf }: Context, schema: string): z.infer<z.ZodObject<typeof head>> {
  return {
    $schema: addressOf(paths.dataFile(schemaFile(schema))),
    version: DATA_VERSION,
    asOf: today,
    licence: { facts: 'CC0-1.0', words: 'CC-BY-4.0', attribution: site.name },
  };
}

function jsonFile(path: string, value: () => object): DataFile {
  return { path, body: () => `${JSON.stringify(value(), null, 1)}\n` };
}

function schemaOf(name: string, contents: z.ZodRawShape, { addressOf }: Context): DataFile {
  return jsonFile(schemaFile(name), () => ({
    $id: addressOf(paths.dataFile(schemaFile(name))),
    ...jsonSchemaOf(z.strictObject({ ...head, ...contents })),
  }));
}

function listOf(kind: Kind) {
  return z.array(kind.item).describe(kind.text);
}

function filesOfKind({ kind, items }: Listed, context: Context): DataFile[] {
  const { name, table } = kind;
  return [
    ...(table ? [{ path: `${name}.csv`, body: () => table.csv(items) }] : []),
    ...(kind.tableOnly
      ? []
      : [
          jsonFile(`${name}.json`, () => ({ ...headOf(context, name), items })),
          schemaOf(name, { items: listOf(kind) }, context),
        ]),
  ];
}

/** All files but their checksums: lists as JSON and CSV with their schemas, and a file of each place. */
export function dataFiles(lists: readonly Listed[], places: readonly RegionItem[], context: Context): DataFile[] {
  const local = lists.filter(({ kind }) => kind.concerns && !kind.tableOnly);
  const shape = Object.fromEntries(local.map(({ kind }) => [kind.name, listOf(kind)]));
  return [
    ...lists.flatMap((list) => filesOfKind(list, context)),
    schemaOf('region', { region: regionItem.describe('Wilayah.'), ...shape }, context),
    ...places.map((region) =>
      jsonFile(`regions/${region.id}.json`, () => ({
        ...headOf(context, 'region'),
        region,
        ...Object.fromEntries(
          local.map(({ kind, items }) => [kind.name, items.filter((item) => kind.concerns?.(item, region.id))]),
        ),
      })),
    ),
  ];
}

/** Files that end in `extension`, by their paths without it. */
export function filesEnding(files: readonly DataFile[], extension: string): { name: string; body: DataFile['body'] }[] {
  return files
    .filter(({ path }) => path.endsWith(extension))
    .map(({ path, body }) => ({ name: path.slice(0, -extension.length), body }));
}

/** The sum that `sumOf` makes of every file, as `sha256sum -c` reads it in the folder `data`. */
export function checksumsOf(files: readonly DataFile[], sumOf: (text: string) => string): string {
  return files.map(({ path, body }) => `${sumOf(body())}  ${path}\n`).join('');
}
