import type { ConfigData } from 'html-validate';

/** The recommended rules; an option differs only where its reason stands beside it. */
export const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // The boxes of one question share its name, as radio buttons do: that is how a form sends them.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // The name of the course ends every title; a result list may cut it off there.
    'long-title': ['error', { maxlength: 80 }],
  },
};

/** What a rule may find, and where. One that finds nothing any more fails its test. */
export const exceptions: Exception[] = [
  {
    rule: 'wcag/h32',
    where: /lesson-quiz > section > form/,
    why: 'The button to check an answer comes with the script that can check it; without it the answers are in <details>, and no button is dead.',
  },
  {
    rule: 'wcag/h32',
    where: /workshop-plan > form/,
    why: 'The timetable follows every choice at once: there is nothing to send.',
  },
  {
    rule: 'void-style',
    where:
      /(section > form[^ ]*|^#case-[\w-]+|^#[\w-]+-q\d[\w-]*|^#[\w-]+ > div[^ ]* > fieldset) > .*(input|img|br)$|^#[\w-]+-spot$/,
    why: 'React writes <input/>, which means the same.',
  },
  {
    rule: 'attr-case',
    where: /(section > form|^#[\w-]+ > div[^ ]* > fieldset).* > (input|textarea)$/,
    why: 'React writes maxLength="", which means the same: names of attributes have no case.',
  },
  {
    rule: 'attribute-boolean-style',
    where:
      /(details|^#main > section).* > section > form[^ ]* > |^#[\w-]+ > div[^ ]* > fieldset$|select > option|^#[\w-]+-spot$/,
    why: 'React writes checked="", disabled="" and selected="", which mean the same: still questions, those on paper, and the empty choice of a row.',
  },
  {
    rule: 'unique-landmark',
    where: /^#\w+ > (lesson-quiz|details.*) > section$/,
    why: 'The authors’ page shows many quizzes, all with the heading that a quiz has; a lesson has one.',
  },
  {
    rule: 'unique-landmark',
    where: /^#main > section[^>]* > div > div[^>]* > div > .*section[^ ]*$/,
    why: 'The page of the brand shows parts in both themes. They are inert, so that nobody meets them as landmarks.',
  },
  {
    rule: 'input-attributes',
    where: /do-it-now.* > label.* > input$/,
    why: 'autocomplete="off" keeps Firefox from putting back a tick that was erased (MDN, <input type="checkbox">).',
  },
  {
    rule: 'valid-autocomplete',
    where: /do-it-now.* > label.* > input$/,
    why: 'The same.',
  },
];

interface Exception {
  rule: string;
  /** The selector of the element. */
  where: RegExp;
  why: string;
}
