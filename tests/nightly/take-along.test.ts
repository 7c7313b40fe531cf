/** The same with the code of every poster. */
import '../browser/take-along.test.ts';
