/** The same with every way in which a file may fail. */
import '../browser/failures.test.ts';
