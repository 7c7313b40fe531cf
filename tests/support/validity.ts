import { HtmlValidate } from 'html-validate';

// The headline of an article may be longer than what result lists show of it.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': ['error', { maxlength: 90 }] },
});

/** What is wrong with a page as HTML, one line a fault; empty where nothing is. */
export async function htmlFaults({ html, path }: { html: string; path: string }): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
