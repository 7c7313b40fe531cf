/** What an example file shows of its own source. */

/** Frontmatter from its first comment on, which is what the reader has to write too, then the body. */
export function sourceText(file: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const comment = front.search(/^# /m);
  return [comment < 0 ? '' : front.slice(comment), body.trim()].filter(Boolean).join('\n\n');
}
