/** The same on a wide screen and on paper too. */
import '../site/page-styles.test.ts';
