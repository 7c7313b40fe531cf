/** Votes by kecamatan: every kecamatan of the region once, with a figure for each line of its ballot. */
import { districtCount } from '../../elections/district-counts.ts';
import { ballotLines, mismatches } from '../../elections/tally.ts';
import { officialName, provinceIdOf } from '../../places/regions.ts';
import { type Content, type Entry, problemAt } from '../reader/entries.ts';
import type { CountsData } from '../../kinds/count.ts';
import type { ElectionData } from '../../kinds/election.ts';
import type { Problem } from '../problem.ts';
import { districtsIn, type AreaTables } from './areas.ts';
import { regionIds, unknownDistrict, unknownRegion } from './regions.ts';

type Rows = CountsData['counts'][number]['rows'];
type Path = (string | number)[];

function districtProblems(entry: Entry<CountsData>, rows: Rows, path: Path, own: readonly string[]): Problem[] {
  const names = rows.map(({ district }) => district);
  const wrong = names.flatMap((name, row) => {
    const at = [...path, row, 'district'];
    if (!own.includes(name)) return [problemAt(entry, at, unknownDistrict(name, own))];
    return names.indexOf(name) < row
      ? [problemAt(entry, at, `kecamatan "${name}" ditulis dua kali; hapus salah satu`)]
      : [];
  });
  // A name that is misspelt is missing too; the sentence on its spelling is enough.
  const missing = wrong.length > 0 ? [] : own.filter((name) => !names.includes(name));
  return missing.length > 0 ? [problemAt(entry, path, `belum ada kecamatan ${missing.join(', ')}`)] : wrong;
}

function voteProblems(entry: Entry<CountsData>, rows: Rows, path: Path, lines: number): Problem[] {
  return rows.flatMap(({ votes: { length } }, row) =>
    length === lines
      ? []
      : [
          problemAt(
            entry,
            [...path, row, 'votes'],
            `ada ${length} angka, tetapi surat suara punya ${lines} pilihan; tulis satu angka untuk setiap pilihan`,
          ),
        ],
  );
}

/** What KPU set by kecamatan adds up to what it set for the whole place, or a note says why not. */
function sumProblems(entry: Entry<CountsData>, index: number, election: ElectionData): Problem[] {
  const { region, counts } = entry.data;
  const count = counts[index];
  if (count?.status !== 'official' || count.note !== undefined || mismatches(election.vote).length > 0) return [];
  const { lines, sums, official } = districtCount(count, election, region, election);
  return lines.flatMap(({ name }, line) => {
    const [sum, stated] = [sums[line], official?.[line] ?? sums[line]];
    if (sum === stated) return [];
    const message = `suara ${name} berjumlah ${sum}, tetapi hasil resminya ${stated}. Perbaiki angkanya, atau jelaskan di note`;
    return [problemAt(entry, ['counts', index, 'rows'], message)];
  });
}

/** A region or an election whose own file is still wrong says nothing of its kecamatan and ballot. */
export function countProblems(content: Content, tables: AreaTables): Problem[] {
  const ids = regionIds(content);
  return content.counts.flatMap((entry) => {
    const { edition, region: id, counts } = entry.data;
    if (!ids.includes(id)) return [problemAt(entry, ['region'], unknownRegion(id, ids))];
    if (entry.id !== `${edition}/${id}`) {
      const place = `content/counts/${edition}/${id}.yaml`;
      return [
        problemAt(
          entry,
          ['region'],
          `isi berkas (${edition}, ${id}) tidak cocok dengan tempatnya; seharusnya ${place}`,
        ),
      ];
    }
    const region = content.regions.find((each) => each.id === id);
    const own = region ? districtsIn(officialName(region.data), tables) : [];
    return counts.flatMap(({ contest, rows }, index) => {
      const path = ['counts', index, 'rows'];
      const voted = contest === 'head' ? id : provinceIdOf(id);
      const election = content.elections.find(({ data }) => data.edition === edition && data.region === voted);
      const lines = election && ballotLines(election.data.vote).length;
      const wrong = [
        ...(own.length > 0 ? districtProblems(entry, rows, path, own) : []),
        ...(lines === undefined ? [] : voteProblems(entry, rows, path, lines)),
      ];
      return wrong.length > 0 || !election ? wrong : sumProblems(entry, index, election.data);
    });
  });
}
