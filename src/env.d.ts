import type { ProseContext } from './articles/prose/prose.ts';

declare global {
  interface ImportMetaEnv {
    /** True in the dev server: editors see drafts and what is scheduled. */
    readonly SHOWS_HIDDEN: boolean;
    /** True where the site is built as it stood on an earlier day, to be looked at. */
    readonly REHEARSAL: boolean;
  }

  namespace App {
    interface Locals {
      /** What the components of the page's prose may ask for; set by `Prose.astro`. */
      prose?: ProseContext;
    }
  }
}
