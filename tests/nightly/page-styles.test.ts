/** The same of every kind of page, on a wide screen and on paper too. */
import '../site/page-styles.test.ts';
