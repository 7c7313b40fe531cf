/** Mobile numbers in prose: only those that an institution has published as its own. */
import type { MdastNode } from 'satteri';
import { parsePhone } from '../../contacts/phone.ts';
import { type Content, type Entry, problemOnLine } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { bodyProse, frontmatterProse, problemIn } from '../reader/prose.ts';
import { articlesOf } from './articles.ts';

/**
 * 08… and +628… as people write them, with spaces, dots or dashes between the digits. The first three stand together, so that times
 * (08.00) are none; 0800 is free to call and nobody's own.
 */
const MOBILE = /(?<![\d\p{L}/.-])(?:\+?62[\s.-]?|0)8[1-9]\d(?:[\s.–‑-]{0,2}\d){5,10}(?!\d)/gu;
/** The number in the address of a chat that was written as plain text. */
const CHAT = /(?<=(?:wa\.me|whatsapp\.com\/send\?phone=)\/?\+?)(?<!\d)\d{9,15}/g;
const DIALLED = /^(?:tel:|sms:|https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?)(\+?\d+)/i;

function sentence(written: string): string {
  return `nomor telepon seluler ${written} tidak ada di content/contacts; hapus, atau catat dulu sebagai saluran resmi sebuah lembaga`;
}

/** The number as it is dialled, so that two ways of writing it are one. */
function dialled(written: string): string {
  const digits = written.replace(/[\s.–‑-]/g, '').replace(/^62/, '+62');
  return parsePhone(digits)?.dial ?? digits;
}

/** What a reader gets beside running text: code, and what a picture shows. */
function beyondText(node: MdastNode): string {
  if (node.type === 'code' || node.type === 'inlineCode') return node.value;
  return node.type === 'image' ? (node.alt ?? '') : '';
}

function unofficial(text: string, official: ReadonlySet<string>): RegExpExecArray[] {
  return [...text.matchAll(MOBILE), ...text.matchAll(CHAT)].filter(([number]) => !official.has(dialled(number)));
}

export function phoneProblems(content: Content): Problem[] {
  // A contact that is still wrong may hold the number that seems to be nobody's.
  if (content.refused.some(({ collection }) => collection === 'contacts')) return [];
  const official = new Set(content.contacts.flatMap(({ data }) => data.channels.map(({ value }) => dialled(value))));
  const written: Entry<unknown>[] = [...articlesOf(content), ...content.regions];
  const inText = [...written, ...content.contacts, ...content.elections, ...content.stages].flatMap((entry) =>
    [...frontmatterProse(entry), ...bodyProse(entry)].flatMap((prose) =>
      unofficial(prose.text, official).map((match) =>
        problemIn(entry, prose, match.index, sentence(match[0]), 'error'),
      ),
    ),
  );
  const hidden = written.flatMap((entry) =>
    entry.parsed.nodes.flatMap(({ node, line }) =>
      unofficial(beyondText(node), official).map((match) => {
        const above = match.input.slice(0, match.index).split('\n').length - 1;
        return problemOnLine(entry, line + above + (node.type === 'code' ? 1 : 0), sentence(match[0]));
      }),
    ),
  );
  const inLinks = written.flatMap((entry) =>
    entry.parsed.nodes.flatMap(({ node, line }) => {
      const number = node.type === 'link' ? DIALLED.exec(node.url)?.[1] : undefined;
      if (number === undefined || /^\d{3,5}$/.test(number) || official.has(dialled(number))) return [];
      return [problemOnLine(entry, line, sentence(number))];
    }),
  );
  return [...inText, ...hidden, ...inLinks];
}
