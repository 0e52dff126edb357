/** Words that only say that a thing is used: "management", "patterns". */
import { describe, expect, test } from "vitest";
import { skillFinder } from "../../src/import/item-skills.ts";

function sure(text: string, ...path: string[]): string {
  const found = skillFinder([...path, text]).skillsOf({ text, aliases: [], path, siblings: [] });
  return found.flatMap(({ id, strength }) => (strength === "sure" ? [id] : [])).join(" & ");
}

describe("beside a name of several words", () => {
  test.each([
    ["Environment variable management", "environment-variables"],
    ["Manejo de variables de entorno", "environment-variables"],
    ["Gerenciamento de variáveis de ambiente", "environment-variables"],
    ["Error handling patterns", "error-handling"],
    ["Redis integration", "redis"],
  ])("%s: %s", (text, id) => {
    expect(sure(text)).toBe(id);
  });

  test.each([
    ["the words of the name are apart", "Handling CSS code using JavaScript", []],
    ["the other words name another thing", "Environment variable validation", []],
    ["only a part of the name", "Variable management", []],
  ])("not if %s: %s", (_, text, path) => {
    expect(sure(text, ...path)).toBe("");
  });

  test("integration is a separate thing beside tests", () => {
    expect(sure("Unit and integration tests", "Go")).toBe("go-tests & endpoint-tests");
  });
});
