/** Elections: places and offices that exist, figures that add up, and what every place must have. */
import { provinceIdOf } from '../../places/regions.ts';
import { mismatches, type TallyMismatch } from '../../elections/tally.ts';
import type { Contest } from '../../kinds/contest.ts';
import { OFFICE_OF_KIND } from '../../kinds/vocabulary.ts';
import { CURRENT_EDITION } from '../../site.ts';
import { duplicates } from './duplicates.ts';
import { type Content, type Entry, problemAt } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { regionIds, unknownRegion } from './regions.ts';

/** Election files: a region that exists, the office and folder that go with it, one file for each place and edition. */
export function electionProblems(content: Content): Problem[] {
  const { regions, elections } = content;
  const byId = new Map(regions.map((entry) => [entry.id, entry.data]));
  const ids = regionIds(content);
  const wrong = elections.flatMap((entry) => {
    const { region: id, office, edition, vote, revote } = entry.data;
    const problems: Problem[] = [];
    const region = byId.get(id);
    if (!ids.includes(id)) {
      problems.push(problemAt(entry, ['region'], unknownRegion(id, ids)));
    } else if (region && OFFICE_OF_KIND[region.kind] !== office) {
      problems.push(
        problemAt(entry, ['office'], `${region.kind} memilih ${OFFICE_OF_KIND[region.kind]}, bukan ${office}`),
      );
    }
    if (entry.id !== `${edition}/${id}`) {
      problems.push(
        problemAt(
          entry,
          ['region'],
          `isi berkas (${edition}, ${id}) tidak cocok dengan tempatnya; seharusnya content/elections/${edition}/${id}.md`,
        ),
      );
    }
    for (const { region: counted } of entry.data.votesByRegion) {
      if (!ids.includes(counted)) problems.push(problemAt(entry, ['votesByRegion'], unknownRegion(counted, ids)));
    }
    if (entry.data.votesByRegion.some(({ votes }) => votes.length !== vote.pairs.length)) {
      problems.push(problemAt(entry, ['votesByRegion'], 'setiap baris perlu suara sebanyak jumlah pasangan calon'));
    }
    return [
      ...problems,
      ...contestProblems(entry, 'vote', vote),
      ...(revote ? contestProblems(entry, 'revote', revote) : []),
    ];
  });
  const twice = duplicates(elections, ({ data }) => `${data.edition} ${data.region}`).map(({ entry, first }) =>
    problemAt(
      entry,
      ['region'],
      `pemilihan ${entry.data.edition} untuk ${entry.data.region} sudah ada di ${first.file}; hapus salah satu berkas`,
    ),
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
    return found.length > 0
      ? []
      : [problemAt(entry, [key, 'inconsistency'], 'angka-angka sudah cocok; hapus catatan ini')];
  }
  return found.map((m) =>
    problemAt(
      entry,
      [key],
      `${MISMATCH_SENTENCES[m.kind](m)}. Perbaiki angkanya, atau jelaskan di ${key}.inconsistency`,
    ),
  );
}

/** Every region has an election in the current edition, and its province. A file that is there but wrong is not missing. */
export function coverageProblems(content: Content): Problem[] {
  const { regions, elections, refused } = content;
  const isRefused = (collection: string, id: string): boolean =>
    refused.some((file) => file.collection === collection && file.id === id);
  const held = new Set(elections.filter(({ data }) => data.edition === CURRENT_EDITION).map(({ data }) => data.region));
  const missing = regions
    .filter(({ id }) => !held.has(id) && !isRefused('elections', `${CURRENT_EDITION}/${id}`))
    .map((entry) =>
      problemAt(
        entry,
        [],
        `belum ada pemilihan ${CURRENT_EDITION} untuk daerah ini; buat content/elections/${CURRENT_EDITION}/${entry.id}.md`,
      ),
    );
  const ids = regionIds(content);
  const orphans = regions
    .filter(({ id }) => !ids.includes(provinceIdOf(id)))
    .map((entry) => problemAt(entry, [], `berkas provinsi content/regions/${provinceIdOf(entry.id)}.md belum ada`));
  return [...missing, ...orphans];
}
