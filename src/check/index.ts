import { getDistricts } from 'idn-area-data';
import { officialCodes } from './areas.ts';
import { readEntries } from './entries.ts';
import { type Problem, sortProblems } from './problem.ts';
import { articleProblems, citationProblems, contactProblems, coverageProblems, districtAliasProblems, electionProblems, regionProblems } from './rules.ts';

/** Every problem of every file in `directory` (the `content` folder), by file and line; empty where all is well. */
export async function checkContent(directory: string): Promise<Problem[]> {
  const { content, problems } = readEntries(directory);
  const codes = await officialCodes();
  const districts = await getDistricts();
  // A file that its schema refuses is missing from `content`: what then seems to be missing elsewhere would mislead the editor.
  const coverage = problems.length > 0 ? [] : coverageProblems(content);
  return sortProblems([
    ...problems,
    ...regionProblems(content, codes),
    ...districtAliasProblems(content, codes, districts),
    ...electionProblems(content),
    ...articleProblems(content),
    ...contactProblems(content),
    ...citationProblems(content),
    ...coverage,
  ]);
}
