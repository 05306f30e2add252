/** What a page with the training map or module cards needs. */
import './modules.ts';
import './resume.ts';
import './search.ts';
import './view.ts';
import './waiting.ts';
