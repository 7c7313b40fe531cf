/** What was built: the pages of dist/ as parsed documents. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
  /** Path on the site, `/wilayah/`. */
  path: string;
  html: string;
  elements: Element[];
  document: Node;
}

function walk(node: Node): Node[] {
  return 'childNodes' in node ? [node, ...node.childNodes.flatMap(walk)] : [node];
}

/** Every element below `node`, in document order. */
export function elementsOf(node: Node): Element[] {
  return walk(node).filter((item): item is Element => defaultTreeAdapter.isElementNode(item));
}

/** Text below `node`, with the spaces that it has. */
export function textOf(node: Node): string {
  return walk(node)
    .flatMap((item) => (defaultTreeAdapter.isTextNode(item) ? [item.value] : []))
    .join('');
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Reads a page of `directory`, the root of a built site. */
export function loadPage(file: string, directory: string): BuiltPage {
  const html = readFileSync(file, 'utf8');
  const document = parse(html);
  const relative = path.relative(directory, file).replaceAll(path.sep, '/');
  return { path: `/${relative.replace(/index\.html$/, '')}`, html, document, elements: elementsOf(document) };
}

if (!existsSync('dist/index.html')) throw new Error('dist/ is missing: run "npm run build" first');

function leadsOn({ elements }: BuiltPage): boolean {
  return elements.some((element) => attributeOf(element, 'http-equiv') === 'refresh');
}

/** Every page of dist/ by its path. The 404 page is `/404.html`. Old addresses that only lead on are no pages. */
export const pages: BuiltPage[] = globSync('dist/**/*.html')
  .sort()
  .map((file) => loadPage(file, 'dist'))
  .filter((page) => !leadsOn(page));

/** True for a page that search engines leave out: an old address that says why it is gone. */
export function isUnlisted({ elements }: BuiltPage): boolean {
  return elements.some((element) => attributeOf(element, 'name') === 'robots' && attributeOf(element, 'content') === 'noindex');
}

/** Paths of the sitemap, in its order. */
export const sitemapPaths: string[] = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  (match) => new URL(String(match[1])).pathname,
);

/** Size as it travels, strongest compression. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}
