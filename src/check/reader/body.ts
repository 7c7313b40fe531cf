/** Markdown as the build reads it, by the same parser, flattened into what rules look at. */
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import type { LineProblem } from './bytes.ts';

export interface BodyNode {
  node: MdastNode;
  /** Line in the file, from 1. */
  line: number;
}

/** Running text of one paragraph, heading or cell, with its line breaks kept. */
export interface TextBlock {
  text: string;
  line: number;
}

export interface Body {
  /** Every node, parents before children. */
  nodes: BodyNode[];
  blocks: TextBlock[];
  /** What the parser refused. */
  problems: LineProblem[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
/** The settings of Astro. */
const FEATURES = { gfm: true, smartPunctuation: true, frontmatter: false };

function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Text as a reader sees it: code and pictures left out, a line break for each that was written. */
export function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return node.type === 'break' ? '\n' : childrenOf(node).map(textOf).join('');
}

/** The parser sets quotes as a printer would, and ends the whole process where a body has some ten thousands of them. */
const MOST_QUOTES = 10_000;
/** Of a long row of points it looks for three in a row again and again: 40,000 take it three seconds. */
const ROW_OF_POINTS = /\.{1000}/;
/** Lists and quotes within each other, opened on one line, take it time in the same way. */
const NESTED = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}/m;
const UNREADABLE = 'isi berkas ini tidak bisa dibaca; tulis lebih sederhana';

/** MDX errors start with `line:column: `. */
function mdxProblem(error: unknown, bodyLine: number): LineProblem {
  const text = error instanceof Error ? error.message : '';
  const line = Number(/^(\d+):\d+: /.exec(text)?.[1] ?? 1);
  const unclosed = /closing tag for `<([^>`]*)>`/.exec(text)?.[1];
  const message = unclosed
    ? `komponen <${unclosed}> dibuka tetapi tidak ditutup; tulis </${unclosed}>`
    : 'susunan MDX keliru: periksa tanda <, >, { dan }, atau tulis kalimatnya tanpa tanda itu';
  return { line: line + bodyLine - 1, message };
}

/** Reads Markdown, or MDX by `isMdx`, that starts on `bodyLine` of its file. */
export function parseBody(markdown: string, bodyLine: number, isMdx: boolean): Body {
  const body: Body = { nodes: [], blocks: [], problems: [] };
  const visit = (node: MdastNode): void => {
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    body.nodes.push({ node, line });
    if (BLOCKS.has(node.type)) body.blocks.push({ text: textOf(node), line });
    childrenOf(node).forEach(visit);
  };
  if ((markdown.match(/["']/g) ?? []).length > MOST_QUOTES || ROW_OF_POINTS.test(markdown) || NESTED.test(markdown)) {
    body.problems.push({ line: bodyLine, message: UNREADABLE });
    return body;
  }
  try {
    childrenOf(
      isMdx ? mdxToMdast(markdown, { features: FEATURES }) : markdownToMdast(markdown, { features: FEATURES }),
    ).forEach(visit);
  } catch (error) {
    body.problems.push(
      isMdx && !(error instanceof RangeError) ? mdxProblem(error, bodyLine) : { line: bodyLine, message: UNREADABLE },
    );
  }
  return body;
}
