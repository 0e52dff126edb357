/** Words of PHP that are facts. */
import type { CodeWords } from "../code/words.ts";

export const phpWords: CodeWords = {
  id: "php",
  statements:
    "if else elseif for foreach while do switch case match break continue return yield try finally echo print isset unset empty list array instanceof clone static global goto declare",
  modifiers: "public private protected static abstract final readonly const var",
};
