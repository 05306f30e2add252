/** What a plain page needs. */
import './search.ts';
