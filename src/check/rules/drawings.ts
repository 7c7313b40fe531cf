/**
 * What an SVG may hold: shapes and words. Opened by its own address it is a page of the site, which may run scripts where the host
 * sends none of the site's headers, so that what could do or load something is refused.
 */
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

const SHAPES = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker'],
]);
/** Told to the parser of an XML file alone: what an entity stands for, and a style sheet. */
const DECLARATIONS = /<!ENTITY|<\?xml-stylesheet/i;
/** A style that loads something, or hides that it does behind escapes. */
const LOADS = /url\(\s*["']?(?!["'#])|\\|@import|image-set\(/i;

type Node = DefaultTreeAdapterTypes.Node;

function strangeAttribute({ name, value }: { name: string; value: string }): boolean {
  return /^on/i.test(name) || (name.endsWith('href') && !value.startsWith('#')) || LOADS.test(value);
}

function strangersIn(node: Node): string[] {
  const own = defaultTreeAdapter.isElementNode(node)
    ? [
        ...(SHAPES.has(node.tagName) ? [] : [`<${node.tagName}>`]),
        ...node.attrs.filter(strangeAttribute).map(({ name }) => name),
      ]
    : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(strangersIn) : [])];
}

/** The first thing in the SVG `text` that is no shape and no word; `undefined` where there is none. */
export function strangerInDrawing(text: string): string | undefined {
  return DECLARATIONS.exec(text)?.[0] ?? strangersIn(parseFragment(text))[0];
}
