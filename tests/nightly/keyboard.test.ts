/** The same on a page of each kind. */
import '../browser/keyboard.test.ts';
