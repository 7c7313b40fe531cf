/** Every file of a built site, read by a real parser of its format into plain values. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import Parser from 'rss-parser';
import { parseBody } from '../../src/check/reader/body.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { pngSize } from './png.ts';

/** Named by what they hold, or lists of hashes: they differ in any two builds. */
const NAMED_BY_CONTENT = /^(_astro|pagefind|indeks-luring)\/|^version\.json$|^data\/checksums\.txt$/;
/** The words of the site, each once. */
const WORD_LIST = 'kata.json';

type Node = DefaultTreeAdapterTypes.Node;

/** Hashes of styles, names of files with a hash, and anchors that are made of the words of a heading. */
function withoutHashes(name: string, value: string): string {
  if (name === 'content' && value.startsWith('default-src')) return value.replaceAll(/'sha256-[^']+'/g, 'hash');
  // The text that a chat would open with, as the chat reads it.
  if (value.startsWith('https://wa.me/?')) return String(new URL(value).searchParams.get('text'));
  // A description that was too long says so; where it ends depends on its words.
  if (name === 'content' && value.endsWith('…')) return 'cut';
  if (name === 'src') return value.replace(/\/_astro\/.*/, '/_astro/');
  return (name === 'id' || name === 'href') && /^#?-?k\d{5}-/.test(value) ? 'anchor' : value;
}

/** An element as its name, its attributes, and what is in it; a style without its rules, which follow from what looks like a class. */
function treeOf(node: Node): unknown {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  if (defaultTreeAdapter.isCommentNode(node)) return { comment: node.data };
  const below = 'childNodes' in node ? node.childNodes.map(treeOf) : [];
  if (!defaultTreeAdapter.isElementNode(node)) return below;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, withoutHashes(name, value)]));
  const isData = attributes['type'] === 'application/ld+json';
  return [node.tagName, attributes, node.tagName === 'style' ? [] : isData ? JSON.parse(String(below[0])) : below];
}

/** Bodies are published as Markdown: what counts is what that reads in them. */
function withMarkdownRead(value: unknown): unknown {
  return mapTexts(value, (text) => (text.includes('.[@') ? markdownOf(text) : text));
}

function markdownOf(text: string): string {
  const seen = parseBody(text, 1, false).nodes.map(({ node }) => {
    const { type, value, alt, title, url } = node as { type: string } & Partial<
      Record<'value' | 'alt' | 'title' | 'url', string | null>
    >;
    return [type, value, alt, title, url].filter(Boolean).join(': ');
  });
  return seen.join('\n');
}

/** A feed, whose descriptions are HTML, with what a reader sees of them. */
async function readFeed(xml: string): Promise<unknown> {
  const { items, ...head } = await new Parser().parseString(xml);
  return { ...head, items: items.map((item) => ({ ...item, content: undefined })) };
}

/** What is kept for a place, without sizes and hashes, which follow from the words. */
function readList(json: string): unknown {
  const list = JSON.parse(json) as OfflineList;
  return {
    ...list,
    files: list.files.map(([address]) => address).filter((address) => !NAMED_BY_CONTENT.test(address.slice(1))),
  };
}

const READERS: Record<string, (bytes: Buffer, name: string) => unknown> = {
  html: (bytes) => treeOf(parse(bytes.toString())),
  json: (bytes, name) => {
    if (name.startsWith('luring/')) return readList(bytes.toString());
    return name === WORD_LIST ? typeof JSON.parse(bytes.toString()) : withMarkdownRead(JSON.parse(bytes.toString()));
  },
  js: (bytes) => bytes.toString(),
  csv: (bytes) => withMarkdownRead(parseCsv(bytes, { bom: true })),
  ics: (bytes) => ICAL.parse(bytes.toString()),
  vcf: (bytes) => ICAL.parse(bytes.toString()),
  xml: (bytes, name) => (name.endsWith('rss.xml') ? readFeed(bytes.toString()) : bytes.toString()),
  png: (bytes) => pngSize(bytes),
  svg: (bytes) => treeOf(parse(bytes.toString())),
  txt: (bytes) => bytes.toString(),
  _headers: (bytes) => bytes.toString(),
  _redirects: (bytes) => bytes.toString(),
};

/** What each file of `directory` holds, by its path; throws for a file that its parser refuses or that has none. */
export async function parsedSite(directory: string): Promise<Map<string, unknown>> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(directory, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
    .filter((name) => !NAMED_BY_CONTENT.test(name))
    .sort();
  const parsed = new Map<string, unknown>();
  for (const name of names) {
    const reader = READERS[/[^./]+$/.exec(name)?.[0] ?? ''];
    if (!reader) throw new Error(`There is no parser for ${name}.`);
    parsed.set(name, await reader(readFileSync(path.join(directory, name)), name));
  }
  return parsed;
}

/** `value` with every text in it, keys included, changed by `change`. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [change(key), mapTexts(item, change)]));
}

/** Where two values differ, as a path and what stands there in each; at most one place below each key. */
function differences(expected: unknown, found: unknown, at: string): string[] {
  if (typeof expected === 'object' && typeof found === 'object' && expected !== null && found !== null) {
    const keys = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return keys.flatMap((key) =>
      differences((expected as Record<string, unknown>)[key], (found as Record<string, unknown>)[key], `${at}/${key}`),
    );
  }
  return expected === found
    ? []
    : [`${at}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`];
}

/** Where `found` is not `expected` with its texts changed by `change`, both compared as `normal` sees them. */
export function differencesOf(
  expected: ReadonlyMap<string, unknown>,
  found: ReadonlyMap<string, unknown>,
  change: (text: string) => string,
  normal: (text: string) => string,
): string[] {
  return [...found].flatMap(([name, value]) =>
    differences(
      mapTexts(expected.get(name), (text) => normal(change(text))),
      mapTexts(value, normal),
      name,
    ),
  );
}
