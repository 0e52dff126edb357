/** Words of C that are facts. */
import type { CodeWords } from "../code/words.ts";

export const cWords: CodeWords = {
  id: "c",
  statements: "if else for while do switch case break continue return goto sizeof typedef",
  modifiers: "static extern const inline register volatile typedef unsigned signed",
};
