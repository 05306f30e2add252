/**
 * A line of CHANGELOG.md is the sentence of a change, and nothing else. The generator that comes with
 * changesets begins each line with the hash of a commit, which tells a company nothing.
 */
export default {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replace(/\n(?=.)/g, '\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
