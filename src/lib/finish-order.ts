import type { Card } from './cards/card.ts';

/** Stands in the root of the built site until the build is finished. */
export const FINISH_FILE = '_finish.json';

/** What the pages of a build leave to its last steps. */
export interface FinishOrder {
  /** The day that the pages take as today. */
  today: string;
  cards: readonly Card[];
}
