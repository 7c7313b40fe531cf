/** Votes by kecamatan as published: with the ballot that was counted, and the codes of kecamatan. */
import { z } from 'astro/zod';
import { districtCount } from '../elections/district-counts.ts';
import { electionAsOf } from '../elections/elections.ts';
import { counts, districtCount as count, districtVotes, stations, type CountsData } from '../kinds/count.ts';
import { region } from '../kinds/region.ts';
import { provinceIdOf } from '../places/regions.ts';
import { paths } from '../site/paths.ts';
import { cited } from './cited.ts';
import { column, table, type Column } from './csv.ts';
import { identity, type Kind } from './kind.ts';
import { computed, insteadOf } from './meaning.ts';

const line = z.strictObject({
  number: z.int().describe('Nomor urut di surat suara; tidak ada bila tidak diketahui.').optional(),
  name: z.string().describe('Nama pasangan, atau kotak kosong.'),
});

const district = districtVotes.extend({
  code: computed(z.string(), 'Kode kecamatan menurut Kementerian Dalam Negeri.'),
});

const counted = z.object({
  ...count.shape,
  lines: computed(z.array(line), 'Isi surat suara, menurut urutan angka di votes.'),
  annulled: computed(z.boolean(), 'true bila pemungutan suara ini dibatalkan dan diulang.'),
  rows: insteadOf(count.shape.rows, z.array(district)),
});

const item = z.object({
  ...counts.shape,
  ...identity,
  area: computed(region.shape.name, 'Nama wilayah.'),
  counts: insteadOf(counts.shape.counts, z.array(counted)),
});

type Item = z.infer<typeof item>;

interface VoteRow {
  of: Item;
  count: Item['counts'][number];
  row: Item['counts'][number]['rows'][number];
  line: z.infer<typeof line>;
  votes: number | undefined;
}

const COLUMNS: readonly Column<VoteRow>[] = [
  column('edition', counts.shape.edition, ({ of }) => of.edition),
  column('region', 'Nama wilayah.', ({ of }) => of.area),
  column('districtCode', district.shape.code, ({ row }) => row.code),
  column('district', districtVotes.shape.district, ({ row }) => row.district),
  column('contest', count.shape.contest, (each) => each.count.contest),
  column('status', count.shape.status, (each) => each.count.status),
  column('asOf', count.shape.asOf, (each) => each.count.asOf),
  column('time', count.shape.time, (each) => each.count.time),
  column('annulled', counted.shape.annulled, (each) => each.count.annulled),
  column('stationsCounted', stations.shape.counted, ({ row }) => row.stations?.counted),
  column('stationsAll', stations.shape.all, ({ row }) => row.stations?.all),
  column('number', line.shape.number, (each) => each.line.number),
  column('name', line.shape.name, (each) => each.line.name),
  column('votes', 'Suara di kecamatan itu.', ({ votes }) => votes),
  column('note', count.shape.note, (each) => each.count.note),
  column('sources', 'Sumber hitungan ini.', (each) => cited(each.count.sources, each.of.sources)),
  column('page', identity.page, ({ of }) => of.page),
];

function rowsOf(of: Item): VoteRow[] {
  return of.counts.flatMap((each) =>
    each.rows.flatMap((row) =>
      each.lines.map((own, index) => ({ of, count: each, row, line: own, votes: row.votes[index] })),
    ),
  );
}

export const districtVoteCounts: Kind<CountsData, Item> = {
  name: 'district-votes',
  collection: 'counts',
  title: 'Suara per kecamatan',
  text: 'Suara di setiap kecamatan. status membedakan hasil resmi dari hitungan Sirekap KPU, yang bukan hasil resmi.',
  item,
  publish({ data }, { today, addressOf, regions, elections, districts }) {
    const place = regions.find(({ id }) => id === data.region);
    if (!place) return null;
    const codes = new Map(districts.get(place.id)?.map(({ code, name }) => [name, code]));
    return {
      ...data,
      page: addressOf(paths.record(data.edition, data.region)),
      area: place.name,
      counts: data.counts.flatMap((each) => {
        const voted = each.contest === 'head' ? data.region : provinceIdOf(data.region);
        const election = elections.find(({ edition, region: of }) => edition === data.edition && of === voted);
        if (!election) return [];
        const { lines, replacedOn } = districtCount(each, electionAsOf(election, today), data.region, election);
        return {
          ...each,
          lines: lines.map(({ number, name }) => ({ number: number ?? undefined, name })),
          annulled: replacedOn !== null,
          rows: each.rows.map((row) => ({ ...row, code: codes.get(row.district) })),
        };
      }),
    };
  },
  concerns: (each, regionId) => each.region === regionId,
  table: table('satu pilihan di surat suara dalam satu kecamatan', COLUMNS, rowsOf),
};
