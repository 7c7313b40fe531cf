/** Places: those that Kemendagri lists, each in one file. */
import { closest } from '../../search/closest.ts';
import type { RegionData } from '../../kinds/region.ts';
import { officialName, slugOfRegion } from '../../places/regions.ts';
import { districtsIn, type AreaTables } from './areas.ts';
import { duplicates } from './duplicates.ts';
import { type Content, problemAt } from '../reader/entries.ts';
import { didYouMean, type Problem } from '../problem.ts';

/** Keys of regions that there are, with those whose file is still wrong. */
export function regionIds({ regions, refused }: Content): string[] {
  return [
    ...regions.map(({ id }) => id),
    ...refused.filter(({ collection }) => collection === 'regions').map(({ id }) => id),
  ];
}

/** Region files: a listed name, the right code where one is written, one file for each place, one short key for each. */
export function regionProblems({ regions }: Content, { codes }: AreaTables): Problem[] {
  const known = new Set(codes.values());
  const wrong = regions.flatMap((entry) => {
    const name = officialName(entry.data);
    const { code } = entry.data;
    const official = codes.get(name);
    if (code !== undefined && !known.has(code))
      return [problemAt(entry, ['code'], `kode wilayah "${code}" tidak ada di daftar Kemendagri`)];
    if (official === undefined) {
      return [
        problemAt(
          entry,
          ['name'],
          `"${name}" tidak ada di daftar Kemendagri${didYouMean(closest(name, [...codes.keys()]))}`,
        ),
      ];
    }
    return code === undefined || code === official
      ? []
      : [problemAt(entry, ['code'], `kode ${name} adalah ${official}, bukan ${code}`)];
  });
  const twice = duplicates(regions, ({ data }) => officialName(data)).map(({ entry, first }) =>
    problemAt(entry, ['name'], `${officialName(entry.data)} sudah ada di ${first.file}; hapus salah satu berkas`),
  );
  const sameSlug = duplicates(regions, ({ id }) => slugOfRegion(id)).map(({ entry, first }) =>
    problemAt(entry, [], `nama berkas ini sudah dipakai ${first.file}; pakai nama lain, karena alamatnya akan sama`),
  );
  return [...wrong, ...twice, ...sameSlug];
}

/** Facts of a region name sources of its own file. */
export function regionSourceProblems({ regions }: Content): Problem[] {
  return regions.flatMap((entry) => {
    const { seat, point, access, sources } = entry.data;
    const facts = [
      { path: ['seat'], fact: seat },
      { path: ['point'], fact: point },
      ...access.map((fact, index) => ({ path: ['access', index], fact })),
    ];
    return facts.flatMap(({ path, fact }) =>
      (fact?.sources ?? [])
        .filter((id) => !Object.hasOwn(sources, id))
        .map((id) => problemAt(entry, [...path, 'sources'], `sumber "${id}" tidak ada di daftar sources berkas ini`)),
    );
  });
}

/** Kecamatan that a region's file names, each with its place in the file. */
function namedDistricts({ districtAliases, access }: RegionData): { name: string; path: (string | number)[] }[] {
  return [
    ...Object.keys(districtAliases).map((name) => ({ name, path: ['districtAliases', name] })),
    ...access.flatMap(({ districts }, index) =>
      districts.map((name, nth) => ({ name, path: ['access', index, 'districts', nth] })),
    ),
  ];
}

/** Kecamatan that a region's file names are kecamatan that the region has. */
export function districtNameProblems({ regions }: Content, tables: AreaTables): Problem[] {
  return regions.flatMap((entry) => {
    const own = districtsIn(officialName(entry.data), tables);
    return namedDistricts(entry.data)
      .filter(({ name }) => own.length > 0 && !own.includes(name))
      .map(({ name, path }) => problemAt(entry, path, unknownDistrict(name, own)));
  });
}

/** What to say of a kecamatan that the region, which has those of `own`, has not. */
export function unknownDistrict(name: string, own: readonly string[]): string {
  return `kecamatan "${name}" tidak ada di daerah ini${didYouMean(closest(name, own))}`;
}

/** What to say of a region that no file is about. */
export function unknownRegion(id: string, ids: readonly string[]): string {
  return `wilayah "${id}" tidak dikenal${didYouMean(closest(id, ids))}`;
}
