/** The places that the finder knows, in the compact form that travels to the reader's phone. */

/** `[name, aliases, villages]` */
export type DistrictRow = [name: string, aliases: string[], villages: string[]];
/** `[slug, name, kind, aliases, districts]` */
export type RegionRow = [slug: string, name: string, kind: string, aliases: string[], districts: DistrictRow[]];
/** `[slug, name, aliases, regions]` */
export type ProvinceRow = [slug: string, name: string, aliases: string[], regions: RegionRow[]];

export type PlaceKind = 'province' | 'region' | 'district' | 'village';

export interface Place {
  kind: PlaceKind;
  name: string;
  aliases: readonly string[];
  /** What it lies in, the nearest first: `Loa Kulu`, `Kutai Kartanegara`, `Kalimantan Timur`. */
  within: readonly Place[];
  /** Word for its kind: `kabupaten`, `kecamatan`. */
  label: string;
  /** Key of its province or region: `kalimantan-timur/paser`. */
  regionId: string;
  /** Name of the kecamatan whose page holds it; `null` for regions and provinces. */
  district: string | null;
}

/** Every place of the rows, larger ones first: provinces, regions, kecamatan, villages. */
export function unfold(rows: readonly ProvinceRow[]): Place[] {
  const provinces: Place[] = [];
  const regions: Place[] = [];
  const districts: Place[] = [];
  const villages: Place[] = [];
  for (const [slug, name, aliases, regionRows] of rows) {
    const province: Place = {
      kind: 'province',
      name,
      aliases,
      within: [],
      label: 'provinsi',
      regionId: slug,
      district: null,
    };
    provinces.push(province);
    for (const [regionSlug, regionName, label, regionAliases, districtRows] of regionRows) {
      const regionId = `${slug}/${regionSlug}`;
      const region: Place = {
        kind: 'region',
        name: regionName,
        aliases: regionAliases,
        within: [province],
        label,
        regionId,
        district: null,
      };
      regions.push(region);
      for (const [districtName, districtAliases, villageNames] of districtRows) {
        const district: Place = {
          ...{
            kind: 'district',
            name: districtName,
            aliases: districtAliases,
            within: [region, province],
            label: 'kecamatan',
          },
          ...{ regionId, district: districtName },
        };
        districts.push(district);
        for (const villageName of villageNames) {
          villages.push({
            ...{
              kind: 'village',
              name: villageName,
              aliases: [],
              within: [district, region, province],
              label: 'desa atau kelurahan',
            },
            ...{ regionId, district: districtName },
          });
        }
      }
    }
  }
  return [...provinces, ...regions, ...districts, ...villages];
}
