/** What the data may be used under: facts, and sentences of the site. */
export const DATA_LICENCES = {
  facts: 'https://creativecommons.org/publicdomain/zero/1.0/',
  words: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
