import { areaTables } from './rules/areas.ts';
import { type Content, readFiles } from './reader/entries.ts';
import { type ContentFile, listFiles } from './reader/files.ts';
import { type Problem, sortProblems } from './problem.ts';
import { articleProblems } from './rules/articles.ts';
import { characterProblems } from './rules/characters.ts';
import { comparisonProblems } from './rules/comparisons.ts';
import { componentProblems } from './rules/components.ts';
import { contactProblems } from './rules/contacts.ts';
import { countProblems } from './rules/counts.ts';
import { dateProblems } from './rules/dates.ts';
import { editionProblems } from './rules/editions.ts';
import { coverageProblems, electionProblems } from './rules/elections.ts';
import { headingIdProblems } from './rules/heading-ids.ts';
import { skeletonProblems } from './rules/headings.ts';
import { imageProblems } from './rules/images.ts';
import { languageProblems } from './rules/language.ts';
import { lawProblems } from './rules/laws.ts';
import { linkProblems } from './rules/links.ts';
import { orderProblems } from './rules/lists.ts';
import { pastedProblems } from './rules/pasted.ts';
import { markupProblems } from './rules/markup.ts';
import { onePairProblems } from './rules/one-pair.ts';
import { nameProblems } from './rules/names.ts';
import { percentageProblems } from './rules/percentages.ts';
import { phoneProblems } from './rules/phones.ts';
import { redirectProblems } from './rules/redirects.ts';
import { districtNameProblems, regionProblems, regionSourceProblems } from './rules/regions.ts';

export interface CheckOptions {
  /** The day that the site takes as today, `2026-11-22`. */
  today: string;
}

/** What is wrong within and between files that their schemas accept. */
export async function contentProblems(content: Content, { today }: CheckOptions): Promise<Problem[]> {
  const tables = await areaTables();
  const elections = electionProblems(content);
  const hasElections = elections.length === 0 && !content.refused.some(({ collection }) => collection === 'elections');
  return [
    ...regionProblems(content, tables),
    ...regionSourceProblems(content),
    ...districtNameProblems(content, tables),
    ...elections,
    ...coverageProblems(content),
    ...editionProblems(content),
    ...countProblems(content, tables),
    ...articleProblems(content),
    ...contactProblems(content, today),
    ...dateProblems(content, today),
    ...skeletonProblems(content),
    ...headingIdProblems(content),
    ...characterProblems(content),
    ...markupProblems(content),
    ...componentProblems(content),
    ...linkProblems(content),
    ...orderProblems(content),
    ...pastedProblems(content),
    ...imageProblems(content),
    ...redirectProblems(content),
    ...phoneProblems(content),
    ...comparisonProblems(content),
    ...lawProblems(content),
    ...onePairProblems(content),
    ...nameProblems(content, tables),
    // Shares of elections that are still wrong are no measure for others.
    ...(hasElections ? percentageProblems(content) : []),
    ...languageProblems(content),
  ];
}

/** Every problem of `files`, warnings included, by file and line; empty where all is well. */
export async function checkFiles(files: readonly ContentFile[], options: CheckOptions): Promise<Problem[]> {
  const { content, problems } = readFiles(files);
  return sortProblems([...problems, ...(await contentProblems(content, options))]);
}

/** The same for all files of `directory`, the `content` folder. */
export async function checkContent(directory: string, options: CheckOptions): Promise<Problem[]> {
  return checkFiles(listFiles(directory), options);
}
