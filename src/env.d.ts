import type { ProseContext } from './lib/prose.ts';

declare global {
  namespace App {
    interface Locals {
      /** What the components of the page's prose may ask for; set by the frame of the prose. */
      prose?: ProseContext;
    }
  }
}
