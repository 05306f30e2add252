/** What a page needs that is made to be printed. */
import './page.ts';
import './print.ts';
