/** Stands before every text of a template that somebody still has to write. */
export const UNWRITTEN = '✎';
