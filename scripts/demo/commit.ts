/** What one commit of the sample history is: plain data, so that the story can be read without the maker. */

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
  /** Local time in São Paulo, `2025-08-18T20:10`. */
  at: string;
  /** For a revert, what stands below "This reverts commit …". */
  message: string;
  /** Ana when left out. */
  by?: Author;
  /** Files with their whole new content. */
  files?: Record<string, string>;
  /** Text put at the end of files that are there already. */
  more?: Record<string, string>;
  /** Items set to `"done": true` in roadmap.json, as a person does it by hand. */
  tick?: string[];
  /** The branch it is made on, forked from main when it is first named. Main when left out. */
  branch?: string;
  /** The branch it merges into main. */
  merges?: string;
  /** A name by which `reverts` can mean this commit. */
  key?: string;
  /** The commit it takes back: its files become what they were before it. */
  reverts?: string;
}
