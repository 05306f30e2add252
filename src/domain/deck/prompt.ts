/** What is asked, and the case before it. */
export interface Prompt {
  readonly story: string;
  /** Its last sentence. */
  readonly ask: string;
}

/** Takes the question out of a prompt that tells a case first; without one the story is empty. */
export function splitPrompt(prompt: string): Prompt {
  const sentences = prompt.split(/(?<=[.!?…]["”“»]?)\s+(?=\S)/);
  const ask = sentences.pop() ?? '';
  return { story: sentences.join(' '), ask };
}

/** So long that the room would read a paragraph in the type of a heading. */
export function isLong(prompt: string): boolean {
  return prompt.length > 110;
}
