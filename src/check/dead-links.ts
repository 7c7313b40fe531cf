/** The links of a built site, before it is published: each leads somewhere, or is named with the line that wrote it. */
import { readEntries } from './reader/entries.ts';
import { formatProblem, sortProblems } from './problem.ts';
import { readSite, type Site } from './reader/site.ts';
import { type Target, targetOf, wrongTargets } from './rules/addresses.ts';

const nameOf = ({ address, fragment }: Target): string => (fragment === '' ? address : `${address}#${fragment}`);

function isThere({ address, fragment }: Target, site: Site): boolean {
  const page = site.get(address);
  return page !== undefined && (fragment === '' || page.ids.has(fragment));
}

/** Pages that link to what is not there, by the name of what it is. */
function deadTargets(site: Site): Map<string, string[]> {
  const dead = new Map<string, string[]>();
  for (const [own, { links }] of site) {
    for (const target of [...links].map((link) => targetOf(link, own))) {
      if (target && !isThere(target, site)) dead.set(nameOf(target), [...(dead.get(nameOf(target)) ?? []), own]);
    }
  }
  return dead;
}

/**
 * A sentence for each link that leads nowhere in `dist`, the site as built from `directory`, the content folder: for editors where a
 * file of theirs wrote it, else for whoever keeps the templates.
 */
export function deadLinks(dist: string, directory: string): string[] {
  const site = readSite(dist);
  const written = wrongTargets(readEntries(directory).content, site);
  const explained = new Set(written.map(({ target }) => nameOf(target)));
  const templates = [...deadTargets(site)]
    .filter(([name]) => !explained.has(name))
    .map(([name, [page = '', ...others]]) => {
      const more = others.length > 0 ? ` and ${others.length} other pages` : '';
      return `${page}${more}: the link to ${name} leads nowhere, and no file in content/ wrote it`;
    });
  return [...sortProblems(written.map(({ problem }) => problem)).map(formatProblem), ...templates];
}
