import { vocabulary } from '#components/lesson/index.ts';
import Nothing from '#components/lesson/Nothing.astro';
import Answer from './Answer.astro';
import Case from './Case.astro';
import DoItNow from './DoItNow.astro';
import Fact from './Fact.astro';
import Guess from './Guess.astro';
import Note from './Note.astro';
import OnSlide from './OnSlide.astro';
import Plain from './Plain.astro';
import Split from './Split.astro';

/** The authors' vocabulary on the stage: what a lesson's slides and notes are cut from. */
export const stageVocabulary = {
  ...vocabulary,
  Answer,
  Case,
  DoItNow,
  Fact,
  Guess,
  Note,
  OffSlide: Nothing,
  OnSlide,
  Quiz: Nothing,
  Split,
  Term: Plain,
};
