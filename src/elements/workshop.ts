/** What the page of a workshop needs. */
import './offline.ts';
import './print.ts';
import './search.ts';
import './view.ts';
import { startPlan } from './workshop/plan.ts';
import { startRehearsals } from './workshop/rehearsals.ts';

const plan = document.querySelector<HTMLElement>('workshop-plan');
const table = plan?.querySelector<HTMLElement>('[data-agenda]');
const rehearsals = document.querySelector<HTMLElement>('workshop-rehearsals');

if (plan) startPlan(plan);
if (rehearsals && table) startRehearsals(rehearsals, table);
