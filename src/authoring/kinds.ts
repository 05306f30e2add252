/**
 * Every kind of mistake that the checks know. `section` is the anchor in docs/content-errors.md.
 * An error stops the build; a warning is printed.
 */
export const problemKinds = {
  // Reading
  'yaml-syntax': { severity: 'error', section: 'yaml-syntax' },
  'yaml-duplicate': { severity: 'error', section: 'yaml-duplicate' },
  'mdx-syntax': { severity: 'error', section: 'mdx-syntax' },
  'frontmatter-missing': { severity: 'error', section: 'frontmatter-missing' },
  // Fields
  'field-missing': { severity: 'error', section: 'field-missing' },
  'field-unknown': { severity: 'error', section: 'field-unknown' },
  'field-type': { severity: 'error', section: 'field-type' },
  'field-value': { severity: 'error', section: 'field-value' },
  'field-length': { severity: 'error', section: 'field-length' },
  // Files, order, ids
  'file-missing': { severity: 'error', section: 'file-missing' },
  'file-orphan': { severity: 'error', section: 'file-orphan' },
  'place-unknown': { severity: 'error', section: 'place-unknown' },
  'id-mismatch': { severity: 'error', section: 'id-mismatch' },
  'id-duplicate': { severity: 'error', section: 'id-duplicate' },
  'id-vanished': { severity: 'error', section: 'id-vanished' },
  'heir-unknown': { severity: 'error', section: 'heir-unknown' },
  // The languages say the same
  'parity-missing': { severity: 'error', section: 'parity-missing' },
  'parity-different': { severity: 'error', section: 'parity-different' },
  'string-missing': { severity: 'error', section: 'string-missing' },
  'string-placeholder': { severity: 'error', section: 'string-placeholder' },
  'string-plural': { severity: 'error', section: 'string-plural' },
  // References
  'fact-unknown': { severity: 'error', section: 'fact-unknown' },
  'term-unknown': { severity: 'error', section: 'term-unknown' },
  'picture-unknown': { severity: 'error', section: 'picture-unknown' },
  'picture-labels': { severity: 'error', section: 'picture-labels' },
  'brand-unknown': { severity: 'error', section: 'brand-unknown' },
  'limit-unknown': { severity: 'error', section: 'limit-unknown' },
  'lesson-unknown': { severity: 'error', section: 'lesson-unknown' },
  'section-unknown': { severity: 'error', section: 'section-unknown' },
  'objective-unknown': { severity: 'error', section: 'objective-unknown' },
  'objective-untested': { severity: 'error', section: 'objective-untested' },
  'placeholder-unknown': { severity: 'error', section: 'placeholder-unknown' },
  'link-broken': { severity: 'error', section: 'link-broken' },
  'link-address': { severity: 'error', section: 'link-address' },
  'link-text': { severity: 'error', section: 'link-text' },
  // Questions
  'right-unknown': { severity: 'error', section: 'right-unknown' },
  'right-missing': { severity: 'error', section: 'right-missing' },
  'feedback-missing': { severity: 'error', section: 'feedback-missing' },
  'feedback-twice': { severity: 'error', section: 'feedback-twice' },
  'quiz-guessable': { severity: 'error', section: 'quiz-guessable' },
  'answer-places': { severity: 'error', section: 'answer-places' },
  'option-duplicate': { severity: 'error', section: 'option-duplicate' },
  'misconception-right': { severity: 'error', section: 'misconception-right' },
  'pair-versions': { severity: 'error', section: 'pair-versions' },
  'pair-right': { severity: 'error', section: 'pair-right' },
  'gap-text': { severity: 'error', section: 'gap-text' },
  'gap-trap': { severity: 'error', section: 'gap-trap' },
  'gap-bank': { severity: 'error', section: 'gap-bank' },
  'estimate-scale': { severity: 'error', section: 'estimate-scale' },
  'estimate-near': { severity: 'error', section: 'estimate-near' },
  'quiz-empty': { severity: 'error', section: 'quiz-empty' },
  'level-grid': { severity: 'error', section: 'level-grid' },
  // The authors' vocabulary
  'tag-unknown': { severity: 'error', section: 'tag-unknown' },
  'tag-nesting': { severity: 'error', section: 'tag-nesting' },
  'tag-children': { severity: 'error', section: 'tag-children' },
  'attribute-unknown': { severity: 'error', section: 'attribute-unknown' },
  'attribute-missing': { severity: 'error', section: 'attribute-missing' },
  'attribute-type': { severity: 'error', section: 'attribute-type' },
  'alt-text': { severity: 'error', section: 'alt-text' },
  'html-raw': { severity: 'error', section: 'html-raw' },
  'mdx-code': { severity: 'error', section: 'mdx-code' },
  'quiz-place': { severity: 'error', section: 'quiz-place' },
  'note-place': { severity: 'error', section: 'note-place' },
  'note-missing': { severity: 'warning', section: 'note-missing' },
  'heading-level': { severity: 'error', section: 'heading-level' },
  'heading-id': { severity: 'error', section: 'heading-id' },
  'section-duplicate': { severity: 'error', section: 'section-duplicate' },
  // Dates and minutes
  'fact-dates': { severity: 'error', section: 'fact-dates' },
  'fact-expired': { severity: 'warning', section: 'fact-expired' },
  'agenda-sum': { severity: 'error', section: 'agenda-sum' },
  'minutes-off': { severity: 'warning', section: 'minutes-off' },
  'prose-hard': { severity: 'warning', section: 'prose-hard' },
} as const satisfies Record<string, { severity: Severity; section: string }>;

export type ProblemKind = keyof typeof problemKinds;
export type Severity = 'error' | 'warning';
