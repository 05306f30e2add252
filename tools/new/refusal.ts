/** Why nothing is made, in sentences for the one who asked for it. */
export class Refusal extends Error {}

/** It was called in another way than it can be. */
export class Usage extends Refusal {}
