/** What the trainers' home needs. */
import './offline.ts';
import './page.ts';
import './programme.ts';
