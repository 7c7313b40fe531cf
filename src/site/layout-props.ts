import type { ContactData } from '../kinds/contact.ts';

/** What the layout of every page needs. */
export interface LayoutProps {
  /** The police emergency number. */
  emergency: ContactData;
  /** The day that the site takes as today. */
  today: string;
  /** True once votes of the current edition are known: until then no word of the menu speaks of results. */
  hasResult: boolean;
}
