/** A guide of questions and answers as structured data. */
import type { FAQPageLeaf, WithContext } from 'schema-dts';
import { withoutCitations } from '../../sources/citations.ts';
import { site } from '../../site.ts';

/** Key of the guide whose headings are all questions. */
const FAQ_GUIDE = 'tanya-jawab';
const HEADING = /^## +(\S.*)$/m;

/** Markdown of an answer as plain text: without citations, emphasis and the addresses of links. */
function plainText(markdown: string): string {
  return withoutCitations(markdown)
    .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|\*|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Questions of `body` with their answers. An answer with a component in it is left out: its text is not in the file. */
export function questionsOf(body: string): { question: string; answer: string }[] {
  const [, ...parts] = body.split(HEADING);
  return parts.flatMap((question, index) => {
    const answer = parts[index + 1] ?? '';
    return index % 2 === 1 || /<[A-Z]/.test(answer) ? [] : [{ question: question.trim(), answer: plainText(answer) }];
  });
}

/** The guide as a page of questions; `undefined` for every other guide. */
export function faqPage({ id, body }: { id: string; body: string }): WithContext<FAQPageLeaf> | undefined {
  if (id !== FAQ_GUIDE) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: site.language,
    mainEntity: questionsOf(body).map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
