/** A built site as its links see it: which addresses there are, which parts its pages have, and where they lead. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Tokenizer, TokenizerMode, type TokenHandler } from 'parse5';

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
/** Elements whose text is no HTML. */
const TEXT_MODES: Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = { script: TokenizerMode.SCRIPT_DATA, style: TokenizerMode.RAWTEXT };

const ignore = (): void => undefined;
const IGNORED: Omit<TokenHandler, 'onStartTag'> = {
  onComment: ignore,
  onDoctype: ignore,
  onEndTag: ignore,
  onEof: ignore,
  onCharacter: ignore,
  onNullCharacter: ignore,
  onWhitespaceCharacter: ignore,
};

/** Only tags are read: a tree of every page would take half as long again. */
export function readPage(html: string): SitePage {
  const ids = new Set<string>();
  const links = new Set<string>();
  let listed = true;
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      ...IGNORED,
      onStartTag: ({ tagName, attrs }) => {
        for (const { name, value } of attrs) {
          if (name === 'id') ids.add(value);
          else if (name === 'href' && tagName === 'a') links.add(value);
          else if (name === 'content' && tagName === 'meta' && value === 'noindex') listed = false;
        }
        tokenizer.state = TEXT_MODES[tagName] ?? tokenizer.state;
      },
    },
  );
  tokenizer.write(html, true);
  return { listed, ids, links };
}

/** Reads `directory`, the root of a built site. */
export function readSite(directory: string): Site {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files.map((item) => {
      const file = path.join(item.parentPath, item.name);
      const address = `/${path.relative(directory, file).replaceAll(path.sep, '/')}`;
      return address.endsWith('.html') ? [address.replace(/index\.html$/, ''), readPage(readFileSync(file, 'utf8'))] : [address, FILE];
    }),
  );
}
