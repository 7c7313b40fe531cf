/** The same with ten times as many, other each night. */
import '../check-random.test.ts';
