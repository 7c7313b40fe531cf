/** A built site as its links see it: which addresses there are, which parts its pages have, and where they lead. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A page, or any other file, which has neither parts nor links. */
export interface SitePage {
  /** False for what search engines are asked to leave out: what stands at the address of a page that moved or is gone. */
  listed: boolean;
  /** Ids of its elements. */
  ids: ReadonlySet<string>;
  /** Where its links lead, as they are written. */
  links: ReadonlySet<string>;
}

/** What a built site has, by address: `/berita/`, `/tahapan.ics`. */
export type Site = ReadonlyMap<string, SitePage>;

const FILE: SitePage = { listed: true, ids: new Set(), links: new Set() };

/** Every element below `node`, in the order of the page. */
function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .flatMap((element) => [element, ...elementsOf(element)]);
}

/** What stands in `<noscript>` is read too. */
export function readPage(html: string): SitePage {
  const ids = new Set<string>();
  const links = new Set<string>();
  let listed = true;
  for (const { tagName, attrs } of elementsOf(parse(html, { scriptingEnabled: false }))) {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value);
      else if (name === 'href' && tagName === 'a') links.add(value);
      else if (name === 'content' && tagName === 'meta' && value === 'noindex') listed = false;
    }
  }
  return { listed, ids, links };
}

/** Reads `directory`, the root of a built site. */
export function readSite(directory: string): Site {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files.map((item) => {
      const file = path.join(item.parentPath, item.name);
      const address = `/${path.relative(directory, file).replaceAll(path.sep, '/')}`;
      return address.endsWith('.html')
        ? [address.replace(/index\.html$/, ''), readPage(readFileSync(file, 'utf8'))]
        : [address, FILE];
    }),
  );
}
