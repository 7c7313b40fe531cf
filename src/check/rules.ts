/** What must hold between files, and the arithmetic of votes. */
import { closest } from '../lib/closest.ts';
import { parsePhone } from '../lib/phone.ts';
import { officialName } from '../lib/regions.ts';
import { mismatches, type TallyMismatch } from '../lib/tally.ts';
import { CURRENT_EDITION } from '../site.ts';
import type { Contest } from '../schemas/contest.ts';
import type { Content, Entry } from './entries.ts';
import type { Problem } from './problem.ts';

const OFFICE_OF_KIND = { provinsi: 'gubernur', kabupaten: 'bupati', kota: 'wali kota' } as const;

function problem(entry: Entry<unknown>, path: (string | number)[], message: string): Problem {
  return { file: entry.file, line: entry.lineOf(path), field: path.join('.'), message };
}

/** Entries that share a key, each with the first file that has it. */
function duplicates<T>(entries: Entry<T>[], keyOf: (entry: Entry<T>) => string): { entry: Entry<T>; first: Entry<T> }[] {
  const first = new Map<string, Entry<T>>();
  return entries.flatMap((entry) => {
    const known = first.get(keyOf(entry));
    if (known) return [{ entry, first: known }];
    first.set(keyOf(entry), entry);
    return [];
  });
}

/** Region files: places that Kemendagri lists, the right code where one is written, one file for each place. */
export function regionProblems({ regions }: Content, codes: ReadonlyMap<string, string>): Problem[] {
  const known = new Set(codes.values());
  const wrong = regions.flatMap((entry) => {
    const name = officialName(entry.data);
    const { code } = entry.data;
    const official = codes.get(name);
    if (code !== undefined && !known.has(code)) return [problem(entry, ['code'], `kode wilayah "${code}" tidak ada di daftar Kemendagri`)];
    if (official === undefined) {
      const guess = closest(name, [...codes.keys()]);
      return [problem(entry, ['name'], `"${name}" tidak ada di daftar Kemendagri.${guess ? ` Maksud Anda "${guess}"?` : ''}`)];
    }
    return code === undefined || code === official ? [] : [problem(entry, ['code'], `kode ${name} adalah ${official}, bukan ${code}`)];
  });
  const twice = duplicates(regions, ({ data }) => officialName(data)).map(({ entry, first }) =>
    problem(entry, ['name'], `${officialName(entry.data)} sudah ada di ${first.file}; hapus salah satu berkas`),
  );
  return [...wrong, ...twice];
}

/** Short forms of kecamatan belong to kecamatan that the region has. */
export function districtAliasProblems(
  { regions }: Content,
  codes: ReadonlyMap<string, string>,
  districts: readonly { code: string; name: string }[],
): Problem[] {
  return regions.flatMap((entry) => {
    const code = codes.get(officialName(entry.data));
    const names = districts.filter((district) => code !== undefined && district.code.startsWith(`${code}.`)).map(({ name }) => name);
    return Object.keys(entry.data.districtAliases)
      .filter((name) => !names.includes(name))
      .map((name) => {
        const guess = closest(name, names);
        return problem(entry, ['districtAliases', name], `kecamatan "${name}" tidak ada di daerah ini.${guess ? ` Maksud Anda "${guess}"?` : ''}`);
      });
  });
}

/** Election files: a region that exists, the office and folder that go with it, one file for each place and edition. */
export function electionProblems({ regions, elections }: Content): Problem[] {
  const byId = new Map(regions.map((entry) => [entry.id, entry.data]));
  const ids = [...byId.keys()];
  const wrong = elections.flatMap((entry) => {
    const { region: id, office, edition, vote, revote } = entry.data;
    const problems: Problem[] = [];
    const region = byId.get(id);
    if (!region) {
      const guess = closest(id, ids);
      problems.push(problem(entry, ['region'], `wilayah "${id}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ''}`));
    } else if (OFFICE_OF_KIND[region.kind] !== office) {
      problems.push(problem(entry, ['office'], `${region.kind} memilih ${OFFICE_OF_KIND[region.kind]}, bukan ${office}`));
    }
    if (entry.id !== `${edition}/${id}`) {
      problems.push(
        problem(entry, ['region'], `isi berkas (${edition}, ${id}) tidak cocok dengan tempatnya; seharusnya content/elections/${edition}/${id}.md`),
      );
    }
    for (const { region: counted } of entry.data.votesByRegion) {
      if (!byId.has(counted)) problems.push(problem(entry, ['votesByRegion'], `wilayah "${counted}" tidak dikenal`));
    }
    if (entry.data.votesByRegion.some(({ votes }) => votes.length !== vote.pairs.length)) {
      problems.push(problem(entry, ['votesByRegion'], 'setiap baris perlu suara sebanyak jumlah pasangan calon'));
    }
    return [...problems, ...contestProblems(entry, 'vote', vote), ...(revote ? contestProblems(entry, 'revote', revote) : [])];
  });
  const twice = duplicates(elections, ({ data }) => `${data.edition} ${data.region}`).map(({ entry, first }) =>
    problem(entry, ['region'], `pemilihan ${entry.data.edition} untuk ${entry.data.region} sudah ada di ${first.file}; hapus salah satu berkas`),
  );
  return [...wrong, ...twice];
}

const MISMATCH_SENTENCES: Record<TallyMismatch['kind'], (m: TallyMismatch) => string> = {
  'valid-votes': (m) => `jumlah suara semua pasangan dan kotak kosong ${m.computed}, tetapi validVotes ${m.stated}`,
  'turned-out': (m) => `suara sah dan tidak sah berjumlah ${m.computed}, tetapi votersTurnedOut ${m.stated}`,
  margin: (m) => `selisih suara ${m.computed}, tetapi statedMargin ${m.stated}`,
};

function contestProblems(entry: Entry<unknown>, key: 'vote' | 'revote', contest: Contest): Problem[] {
  const found = mismatches(contest);
  if (contest.inconsistency) {
    return found.length > 0 ? [] : [problem(entry, [key, 'inconsistency'], 'angka-angka sudah cocok; hapus catatan ini')];
  }
  return found.map((m) => problem(entry, [key], `${MISMATCH_SENTENCES[m.kind](m)}. Perbaiki angkanya, atau jelaskan di ${key}.inconsistency`));
}

/** Every region has an election in the current edition, and the edition has its stages. */
export function coverageProblems({ regions, elections, stages }: Content): Problem[] {
  const held = new Set(elections.filter(({ data }) => data.edition === CURRENT_EDITION).map(({ data }) => data.region));
  const missing = regions
    .filter(({ id }) => !held.has(id))
    .map((entry) => problem(entry, [], `belum ada pemilihan ${CURRENT_EDITION} untuk daerah ini; buat content/elections/${CURRENT_EDITION}/${entry.id}.md`));
  const orphans = regions
    .filter(({ id }) => id.includes('/') && !regions.some((entry) => entry.id === id.split('/')[0]))
    .map((entry) => problem(entry, [], `berkas provinsi content/regions/${String(entry.id.split('/')[0])}.md belum ada`));
  if (!stages.some(({ data }) => data.edition === CURRENT_EDITION)) {
    missing.push({
      file: `content/stages/${CURRENT_EDITION}.yaml`,
      line: 1,
      field: '',
      message: 'berkas tahapan untuk pemilihan ini belum ada atau masih salah',
    });
  }
  return [...missing, ...orphans];
}

const NUMBER_CHANNELS = new Set(['phone', 'sms', 'whatsapp']);

/** Numbers of contacts are ones that Indonesia has. */
export function contactProblems({ contacts }: Content): Problem[] {
  return contacts.flatMap((entry) =>
    entry.data.channels.flatMap(({ type, value }, index) =>
      NUMBER_CHANNELS.has(type) && !parsePhone(value)
        ? [problem(entry, ['channels', index, 'value'], `"${value}" bukan nomor Indonesia; tulis kode pendek seperti "110" atau nomor seperti "08115445110"`)]
        : [],
    ),
  );
}

const CITATION = /\[@([^\]\s]*)\]/g;

/** Citations in a body name sources of its own file. */
export function citationProblems({ regions, news, appeals, security, guides }: Content): Problem[] {
  return [...regions, ...news, ...appeals, ...security, ...guides].flatMap((entry) =>
    [...entry.body.matchAll(CITATION)]
      .map((match) => String(match[1]))
      .filter((id) => !(id in entry.data.sources))
      .map((id) => problem(entry, ['sources'], `sumber [@${id}] dikutip di isi berkas tetapi tidak ada di daftar sources`)),
  );
}

/** Articles and contacts name places that exist, and no two articles of a kind have one title. */
export function articleProblems({ regions, news, appeals, contacts, security, guides }: Content): Problem[] {
  const slugs = regions.map(({ id }) => id.split('/').at(-1) ?? id);
  const unknown = [...news, ...appeals, ...contacts, ...security, ...guides].flatMap((entry) =>
    entry.data.regions.flatMap((slug, index) => {
      if (slugs.includes(slug)) return [];
      const guess = closest(slug, slugs);
      return [problem(entry, ['regions', index], `wilayah "${slug}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ''}`)];
    }),
  );
  const twice = [news, appeals, security, guides].flatMap((collection: Entry<{ title: string }>[]) =>
    duplicates(collection, ({ data }) => data.title.toLowerCase()).map(({ entry, first }) =>
      problem(entry, ['title'], `judul ini sudah dipakai ${first.file}; tulis judul lain`),
    ),
  );
  return [...unknown, ...twice];
}
