/** A page, or a picture in SVG, as a list of what makes up what a visitor sees. Plain JSON. */

export interface Script {
  /** Null if its text is in the page. */
  address: string | null;
  /** With that of its handlers. */
  text: string;
}

export interface Reading {
  /** Everything below in the order of the page, so that two readings with equal marks show the same. */
  marks: string[];
  /** What can be read, block by block, with white space as browsers show it. */
  texts: string[];
  /** What else has words: descriptions of pictures and of the page, hints. */
  words: string[];
  /** Where links lead and what pictures show. */
  addresses: { tag: string; address: string }[];
  /** Tags with the attributes that count, without addresses. */
  tags: string[];
  /** Tags that can show, hide or move anything on the page. */
  powerful: string[];
  /** Scripts, which are in nothing else. Those that count visitors are left out. */
  scripts: Script[];
}
