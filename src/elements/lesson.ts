/** What a lesson or a module page needs. */
import './ticks.ts';
import './task.ts';
import './lesson-end.ts';
import './quiz.ts';
import './sections.ts';
import './saving.ts';
import './search.ts';
import './view.ts';
