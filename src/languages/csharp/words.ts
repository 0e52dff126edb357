/** Words of C# that are facts. */
import type { CodeWords } from "../code/words.ts";

export const csharpWords: CodeWords = {
  id: "csharp",
  statements:
    "if else for foreach while do switch case break continue return yield lock using await async goto checked unsafe fixed stackalloc is as try finally typeof nameof sizeof with delegate event from join group orderby get set init",
  modifiers:
    "public private protected internal static abstract sealed virtual override readonly const partial async extern volatile required unsafe new file delegate event ref implicit explicit this params out in scoped",
};
