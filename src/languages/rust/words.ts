/** Words of Rust that are facts. */
import type { CodeWords } from "../code/words.ts";

export const rustWords: CodeWords = {
  id: "rust",
  statements:
    "if else for while loop match break continue return let mut ref move unsafe async dyn as where const static type impl",
  modifiers: "pub unsafe async const extern default",
};
