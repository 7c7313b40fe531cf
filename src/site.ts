/** Constants of the whole site. */

/** The places that the site is about, as they stand in a sentence. */
export const TERRITORY = 'Kalimantan Timur dan Kalimantan Utara';

/** The edition that the site is about now: the year of its voting day. */
export const CURRENT_EDITION = 2024;

export const site = {
  name: 'Pilkada Aman',
  /** One sentence on what the site is, true before the vote and after it. */
  tagline: `Catatan Pilkada ${CURRENT_EDITION} di ${TERRITORY}: siapa calonnya, bagaimana jalannya, dan dari mana itu diketahui.`,
  language: 'id',
  /** Who answers for the site. Unset parts are not shown. */
  publisher: {
    name: 'Tim Pilkada Aman',
    /** Address for reports of errors; unset until the publisher has one. */
    email: undefined as string | undefined,
    /** Public page for reports of errors, such as an issue form; unset until there is one. */
    reportUrl: undefined as string | undefined,
  },
} as const;

/**
 * Whether readers may keep pages on their phones. `false` retires that: no page offers it any more, and `/sw.js` becomes a worker that
 * deletes what was saved and takes itself off every phone that asks for a page (deploy/README.md).
 */
export const SAVES_PAGES = true as boolean;
