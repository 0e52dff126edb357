/** Words of C++ that are facts. */
import type { CodeWords } from "../code/words.ts";
import { cWords } from "../c/words.ts";

export const cppWords: CodeWords = {
  id: "cpp",
  statements: `${cWords.statements} delete try throw template typename co_await co_return co_yield static_cast dynamic_cast reinterpret_cast const_cast concept requires constexpr friend decltype`,
  modifiers:
    "static extern const inline virtual explicit constexpr consteval constinit friend mutable volatile typedef unsigned signed public private protected typename register thread_local",
};
