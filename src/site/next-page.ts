/**
 * Speculation rules: the browser fetches a page while the finger is still on its link. Only pages, never files to take along. Browsers
 * leave it out by themselves where the reader saves data or battery, and those that do not know it ignore it.
 */
export const NEXT_PAGE = JSON.stringify({ prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] });
