import Picture from '#components/art/Picture.astro';
import After from './After.astro';
import Answer from './Answer.astro';
import Before from './Before.astro';
import BeforeAfter from './BeforeAfter.astro';
import Brand from './Brand.astro';
import Case from './Case.astro';
import Comment from './Comment.astro';
import De from './De.astro';
import DoItNow from './DoItNow.astro';
import En from './En.astro';
import Fact from './Fact.astro';
import Fold from './Fold.astro';
import Frame from './Frame.astro';
import Guess from './Guess.astro';
import Guideline from './Guideline.astro';
import Key from './Key.astro';
import Note from './Note.astro';
import Nothing from './Nothing.astro';
import OffSlide from './OffSlide.astro';
import Post from './Post.astro';
import Profile from './Profile.astro';
import Quiz from './Quiz.astro';
import Slot from './Slot.astro';
import Term from './Term.astro';
import Thread from './Thread.astro';
import Why from './Why.astro';

/** The authors' vocabulary as a learner reads it: the closed list of tags in an MDX file. */
export const vocabulary = {
  After,
  Answer,
  Before,
  BeforeAfter,
  Brand,
  Case,
  Comment,
  De,
  DoItNow,
  En,
  Fact,
  Fold,
  Frame,
  Guess,
  Guideline,
  Key,
  Note: Nothing,
  OffSlide,
  OnSlide: Nothing,
  Picture,
  Post,
  Profile,
  Quiz,
  Slot,
  Split: Nothing,
  Term,
  Thread,
  Why,
};

/** The same for a trainer: with the notes. */
export const trainerVocabulary = { ...vocabulary, Note };
