/** What a plain page needs. */
import './lost.ts';
import './search.ts';
import './search-page.ts';
import './view.ts';
