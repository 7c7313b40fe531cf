declare namespace App {
  interface Locals {
    /** What the components of the page's prose may ask for; set by the frame of the prose. */
    prose?: import('./lib/prose.ts').ProseContext;
  }
}
