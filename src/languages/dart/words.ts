/** Words of Dart that are facts. */
import type { CodeWords } from "../code/words.ts";

export const dartWords: CodeWords = {
  id: "dart",
  statements:
    "if else for while do switch case break continue return yield try finally await async is as assert late get set typedef",
  modifiers:
    "abstract sealed base interface final static const late external factory covariant required mixin get set",
};
