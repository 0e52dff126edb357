/** Languages that are read, but that no skill covers yet, say so; and only they do. */
import { expect, test } from "vitest";
import { compilePattern } from "../../src/evidence/code/search/pattern.ts";
import { languages } from "../../src/languages/languages.ts";
import { skills } from "../../src/skills/skills.ts";

const patterns = skills.flatMap(({ parts, never = [] }) => [...parts, ...never]).flatMap(({ any }) => any);
const asked = new Set(
  patterns.flatMap((pattern) => compilePattern(pattern).needs.map(({ reader }) => reader)),
);

/** First words of the facts of manifests. */
const shared = new Set(["dependency", "key"]);

const own = languages.flatMap(({ id, files, withoutSkills = false }) => {
  // The first of a kind is its own.
  const types = files.flatMap(({ factTypes: [type = ""] }) => type).filter((type) => !shared.has(type));
  return types.length === 0 ? [] : [{ id, withoutSkills, types }];
});

test.each(own.filter(({ id }) => id !== "readme"))("$id", ({ types, withoutSkills }) => {
  expect(types.some((type) => asked.has(type))).toBe(!withoutSkills);
});
