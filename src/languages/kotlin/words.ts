/** Words of Kotlin that are facts. */
import type { CodeWords } from "../code/words.ts";

export const kotlinWords: CodeWords = {
  id: "kotlin",
  statements:
    "if else for while do when break continue return try finally is as in val var by init typealias",
  modifiers:
    "public private protected internal open abstract final sealed override data enum annotation inner value inline noinline crossinline infix operator suspend tailrec lateinit const companion vararg external actual expect reified out in",
};
