import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements that flow inside a sentence. */
const INLINE = new Set(['a', 'b', 'span', 'em', 'strong', 'mark', 'i']);

/** Source numbers stand close on purpose; a drawing is read out by its label; bars and rows of links to press are no prose. */
function isOutsideProse(node: Node): boolean {
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  return (
    ['script', 'style', 'svg', 'head', 'sup', 'header', 'nav', 'footer'].includes(node.tagName) ||
    node.attrs.some(
      ({ name, value }) =>
        (name === 'role' && value === 'img') ||
        name === 'aria-hidden' ||
        (name === 'class' && value.startsWith('no-print')),
    )
  );
}

function isInline(node: Node): boolean {
  return defaultTreeAdapter.isElementNode(node) && INLINE.has(node.tagName);
}

function edge(node: Node, side: 'start' | 'end'): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  const children = 'childNodes' in node ? node.childNodes : [];
  const child = side === 'start' ? children[0] : children.at(-1);
  return child ? edge(child, side) : '';
}

/** The end of a sentence and a long word that starts the next one; short ones end names of sites, such as Niaga.Asia. */
const GLUED_SENTENCES = /\p{Ll}[)]?[.?!]\p{Lu}\p{Ll}{4,}/gu;

/** Places where two words touch across the border of an inline element, as `left|right`, or two sentences in one text. */
export function gluedWords(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (!('childNodes' in node) || isOutsideProse(node)) return;
    node.childNodes.forEach((child, index) => {
      if (defaultTreeAdapter.isTextNode(child)) found.push(...(child.value.match(GLUED_SENTENCES) ?? []));
      const next = node.childNodes[index + 1];
      const flows = (item: Node): boolean => defaultTreeAdapter.isTextNode(item) || isInline(item);
      if (next && flows(child) && flows(next)) {
        const left = /[\p{L}\p{N}.,:;]+$/u.exec(edge(child, 'end'))?.[0];
        const right = /^[\p{L}\p{N}]+/u.exec(edge(next, 'start'))?.[0];
        if (left && right) found.push(`${left}|${right}`);
      }
      visit(child);
    });
  };
  visit(parseFragment(html));
  return found;
}
