/** Places and elections of the whole country, from idn-area-data, with nothing known of them: what a national site starts from. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getProvinces, getRegencies } from 'idn-area-data';
import { slugOf } from '../../src/lib/paths.ts';
import { CURRENT_EDITION } from '../../src/site.ts';

interface Area {
  /** Key of its file: `jawa-barat/kota-bandung`. */
  id: string;
  name: string;
  kind: 'provinsi' | 'kabupaten' | 'kota';
}

const OFFICES = { provinsi: 'gubernur', kabupaten: 'bupati', kota: 'wali kota' } as const;
const WRITTEN = `updated: ${CURRENT_EDITION}-11-28`;
const SOURCES = 'sources:\n  k1: { publisher: Kemendagri, title: Kode dan Data Wilayah }';

/** All provinces, regencies and cities. A short key must be the only one of its kind: a city that shares its name with a regency or a province has its kind before it. */
export async function allAreas(): Promise<Area[]> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  const slugs = new Map(provinces.map(({ code, name }) => [code, slugOf(name)]));
  const named = regencies.map(({ name, province_code: province }) => {
    const kind = name.startsWith('Kota ') ? ('kota' as const) : ('kabupaten' as const);
    return { name: name.slice(kind.length + 1), kind, province: slugs.get(province) ?? '' };
  });
  const taken = [...slugs.values(), ...named.map(({ name }) => slugOf(name))];
  const isShared = (slug: string): boolean => taken.filter((other) => other === slug).length > 1;
  return [
    ...provinces.map(({ name }) => ({ id: slugOf(name), name, kind: 'provinsi' as const })),
    ...named.map(({ name, kind, province }) => ({ id: `${province}/${isShared(slugOf(name)) ? `${kind}-` : ''}${slugOf(name)}`, name, kind })),
  ];
}

/** Adds to `content`, a copy of the content folder, every place that it lacks, each with an empty election. The short keys of all places. */
export async function addAreas(content: string): Promise<string[]> {
  const areas = await allAreas();
  const known = new Set(readdirSync(path.join(content, 'regions'), { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\.md$/, '')));
  const write = (file: string, lines: readonly string[]): void => {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), `${lines.join('\n')}\n`);
  };
  for (const { id, name, kind } of areas.filter((area) => !known.has(area.id))) {
    write(`regions/${id}.md`, ['---', `name: ${name}`, `kind: ${kind}`, WRITTEN, SOURCES, '---', `${name} adalah ${kind} di Indonesia.[@k1]`]);
    write(`elections/${CURRENT_EDITION}/${id}.md`, [
      ...['---', `edition: ${CURRENT_EDITION}`, `region: ${id}`, `office: ${OFFICES[kind]}`, WRITTEN],
      ...['vote:', `  votingDay: ${CURRENT_EDITION}-11-27`, '  pairs: []', SOURCES, '---'],
    ]);
  }
  return areas.map(({ id }) => id.split('/').at(-1) ?? id);
}
