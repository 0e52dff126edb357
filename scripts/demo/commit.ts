/** One commit of the sample history, as plain data. */

export interface Author {
  name: string;
  email: string;
}

export const ana: Author = { name: "Ana Souza", email: "ana@example.com" };
export const mallory: Author = { name: "Mallory", email: "mallory@example.net" };
export const dependabot: Author = {
  name: "dependabot[bot]",
  email: "49699333+dependabot[bot]@users.noreply.github.com",
};

export interface DemoCommit {
  /** Local time in São Paulo, such as `2025-08-18T20:10`. */
  at: string;
  /** For a revert, the text below "This reverts commit …". */
  message: string;
  /** Ana by default. */
  by?: Author;
  /** Files with their complete new content. */
  files?: Record<string, string>;
  /** Text to append to existing files. */
  more?: Record<string, string>;
  /** Items to mark `"done": true` in roadmap.json, as a person would by hand. */
  tick?: string[];
  /** The branch to commit to, created from main when first used. Main by default. */
  branch?: string;
  /** The branch to merge into main. */
  merges?: string;
  /** A name for this commit, so that `reverts` can refer to it. */
  key?: string;
  /** The commit to revert: its files go back to what they were before it. */
  reverts?: string;
}
