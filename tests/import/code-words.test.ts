/** What items write as code decides within its language, and nowhere else. */
import { describe, expect, test } from "vitest";
import { codeNamesOf } from "../../src/import/code-names.ts";
import { listed } from "../../src/import/forms.ts";
import { skillFinder } from "../../src/import/item-skills.ts";
import { skills } from "../../src/skills/catalogue.ts";
import { codeWords } from "../../src/skills/words/code-words.ts";
import { skillWords } from "../../src/skills/words/skill-words.ts";

const codeNames = codeNamesOf(skills);

/** The ids of the sure links, joined by " & ". */
function sure(text: string, path: string[]): string {
  const plain = text.replaceAll("`", "");
  return skillFinder([...path, plain], codeNames)
    .skillsOf({ text: plain, source: text, aliases: [], path, siblings: [] })
    .flatMap(({ id, strength }) => (strength === "sure" ? [id] : []))
    .join(" & ");
}

describe("keywords, operators and names", () => {
  test.each([
    ["`switch / case`", "C", "c-control-flow"],
    ["`break` e `continue`", "Linguagem C", "c-control-flow"],
    ["`break` and `continue`", "PHP", "php-control-flow"],
    ["`launch`, `async`, `runBlocking`", "Kotlin", "kotlin-coroutines"],
    ["Constructors (`Builders`): `launch`, `async`", "Kotlin", "kotlin-coroutines"],
    ["Operators: `?`, `!!`, `?:`", "Kotlin", "kotlin-null-safety"],
    ["`?.` and `??`", "C#", "csharp-nullable"],
    ["`errors.New` and `fmt.Errorf`", "Go", "go-errors"],
    ["`match`", "Rust", "rust-pattern-matching"],
    ["`initState()` and `dispose()`", "Flutter", "flutter-state"],
    ["`try` / `catch`", "Dart", "dart-exceptions"],
    ["`toSignal`, `toObservable` bridging", "Angular", "angular-signals"],
    ["Avoid leaks (`takeUntilDestroyed`)", "Angular", "rxjs"],
    ["`@if`, `@for`", "Angular", "angular-templates"],
    ["`inject()` and `DestroyRef`", "Angular", "angular-services"],
    ["`model()` API", "Angular", "angular-components"],
    ["ModelContainer configuration", "SwiftUI", "swift-data"],
  ])("%s below %s: %s", (text, heading, id) => {
    expect(sure(text, [heading])).toBe(id);
  });
});

describe("nothing is linked", () => {
  test.each([
    ["`break` and `continue`", "Elixir"],
    ["break and continue", "Kotlin"],
    ["`?:`", "C"],
    ["`Builder pattern`", "Kotlin"],
    ["Structure of a program (`struct`, `main`)", "C"],
    ["Check what `malloc` returns", "C"],
    ["`const`", "JavaScript"],
    ["`len` and `print`", "Python"],
    ["Types: `int`, `String`, `boolean`, `List`", "Java"],
    ["Why `match` is useful", "Haskell"],
    // A pattern of requests looks for it, as for many other names.
    ["`this`", "JavaScript"],
  ])("%s below %s", (text, heading) => {
    expect(sure(text, [heading])).toBe("");
  });
});

test("each keyword belongs to one skill of a language", () => {
  const owners = new Map<string, string[]>();
  for (const [id, words] of Object.entries(codeWords))
    for (const word of listed(words))
      for (const place of (skillWords[id]?.in ?? "").split(" ")) {
        const key = `${word} in ${place}`;
        owners.set(key, [...(owners.get(key) ?? []), id]);
      }
  expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);
  expect(Object.keys(codeWords).filter((id) => skillWords[id]?.in === undefined)).toEqual([]);
});
