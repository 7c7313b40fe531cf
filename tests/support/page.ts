/** A built page as a parsed document, and what of it travels. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
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

/** Size as it travels, strongest compression. */
export function brotliSize(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}

/** Its size as it travels, or with less effort where that is within `budget` too. */
export function sizeWithin(budget: number, text: string | Buffer): number {
  const quick = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick <= budget ? quick : brotliSize(text);
}

/** Paths of the sitemap of dist/, in its order. */
export function readSitemap(): string[] {
  return [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(String(match[1])).pathname,
  );
}
