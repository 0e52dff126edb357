/** Words of Ruby that are facts. */
import type { CodeWords } from "../code/words.ts";

export const rubyWords: CodeWords = {
  id: "ruby",
  statements:
    "if elsif else unless while until for case when in break next redo return begin ensure yield super alias defined? and or not",
  modifiers: "",
};
