/** Which lines of a project are shown, and which skills are pinned to them. */
import { describe, expect, test } from "vitest";
import type { CodeMatches } from "../../../src/activity/code-match.ts";
import type { Excerpt } from "../../../src/activity/excerpt.ts";
import type { SkillRule } from "../../../src/evidence/projects/every-skill.ts";
import type { Figure } from "../../../src/evidence/figure.ts";
import { projectView } from "../../../src/evidence/projects/project-code.ts";
import { untrusted } from "../../../src/text/untrusted.ts";
import { holding, leafOf, matchAt, ruleOf } from "../../support/code-matches.ts";

const skill = (id: string, ...leaves: string[]): SkillRule => ({
  ...ruleOf({ all: leaves.map((leaf) => leafOf(leaf)) }),
  item: id,
  title: `Title of ${id}`,
  short: id,
  skill: id,
  field: "Python",
});

/** A part of a file; lines that are null may not be shown. */
function part(first: number, lines: (string | null)[], total = lines.length): Excerpt {
  return { first, total, lines: lines.map((line) => (line === null ? null : { untrusted: line })) };
}

function figures(
  files: Record<string, Excerpt[]>,
  code: CodeMatches,
  rules: readonly SkillRule[] = Object.keys(code).map((leaf) => skill(leaf, leaf)),
  repository: Parameters<typeof holding>[1] = {},
): Figure[] {
  const shown = Object.entries(files).map(([path, parts]) => ({ path, parts }));
  const described = { dependencies: [], run: [], tests: [], licence: null, ci: [], lacking: false };
  const languages = [{ name: "Python", bytes: 900 }];
  const seen = { ...described, languages, code, shown, last: null, work: null };
  return (
    projectView("api", [holding({}, { projects: { api: seen }, ...repository })], rules).code?.figures ?? []
  );
}

const pinsOf = ({ lines }: Figure): string[] =>
  lines.map(({ number, pins }) => `${number}${pins.map(({ short }) => ` ${short}`).join("")}`);

describe("pins", () => {
  test("are at the place as it is now, and name the line in the commit that introduced it", () => {
    const match = matchAt("a.py", 2, 3);
    const introduced = match.introduced && { ...match.introduced, path: "old.py", line: 9 };
    const [figure] = figures({ "a.py": [part(1, ["x", "y"])] }, { one: [{ ...match, introduced }] });
    expect(figure && pinsOf(figure)).toEqual(["1", "2 one"]);
    expect(figure?.lines[1]?.pins[0]).toMatchObject({
      skill: "one",
      title: "Title of one",
      short: "one",
      proof: { path: "old.py", line: 9, on: "2025-09-03" },
    });
  });

  test("are at most three to a line", () => {
    const code = Object.fromEntries(["a", "b", "c", "d"].map((leaf) => [leaf, [matchAt("a.py", 1, 3)]]));
    const [figure] = figures({ "a.py": [part(1, ["x"])] }, code);
    expect(figure && pinsOf(figure)).toEqual(["1 a b c"]);
  });

  test("are one for each part of a skill, once on a line, and never for its other places", () => {
    const code = {
      one: [matchAt("a.py", 1, 3), matchAt("a.py", 4, 4)],
      two: [matchAt("a.py", 2, 3)],
      three: [matchAt("a.py", 2, 3)],
    };
    const rules = [skill("parts", "one", "two", "three")];
    const [figure] = figures({ "a.py": [part(1, ["a", "b", "c", "d"])] }, code, rules);
    expect(figure && pinsOf(figure)).toEqual(["1 parts", "2 parts", "3", "4"]);
  });

  test("of what a whole file shows are on the file", () => {
    const [first] = [matchAt("a.py", 1, 3)];
    const code = { one: [{ ...first, whole: true as const }], two: [matchAt("a.py", 2, 3)] };
    const whole: SkillRule = { ...skill("two", "two"), whole: true };
    const [figure] = figures({ "a.py": [part(1, ["a", "b"])] }, code, [skill("one", "one"), whole]);
    expect(figure && pinsOf(figure)).toEqual(["1", "2"]);
    expect(figure?.whole.map(({ short }) => short)).toEqual(["one", "two"]);
  });

  test("on a line that may hold a secret are apart", () => {
    const code = { one: [matchAt("a.py", 1, 3)], two: [matchAt("a.py", 2, 3)] };
    const [figure] = figures({ "a.py": [part(1, [null, "b"])] }, code);
    expect(figure && pinsOf(figure)).toEqual(["1", "2 two"]);
    expect(figure?.lines[0]?.text).toBeNull();
    expect(figure?.hidden.map(({ short }) => short)).toEqual(["one"]);
  });

  test("of a line of a cell are nowhere if a number does not say which line it is", () => {
    const cell = { number: 2, line: 3 };
    const match = { ...matchAt("a.ipynb", 1, 3), cell };
    const code = { one: [match], two: [matchAt("b.py", 1, 3)] };
    const shown = figures({ "a.ipynb": [part(1, ["x"])], "b.py": [part(1, ["y"])] }, code);
    expect(shown.map(({ path }) => path)).toEqual(["b.py"]);
  });
});

describe("files", () => {
  test("come by number of pins, those without any not at all", () => {
    const code = {
      one: [matchAt("b.py", 1, 3)],
      two: [matchAt("c.py", 1, 3)],
      three: [matchAt("c.py", 2, 3)],
      four: [matchAt("a.py", 1, 3)],
      five: [matchAt("d.py", 1, 3)],
    };
    const paths = ["d.py", "c.py", "b.py", "a.py", "e.py"];
    const files = Object.fromEntries(
      paths.map((path) => [path, [part(1, path === "d.py" ? [null] : ["a", "b"])]]),
    );
    expect(figures(files, code).map(({ path }) => path)).toEqual(["c.py", "a.py", "b.py"]);
  });

  test("of more than forty lines show the paragraphs with pins", () => {
    const lines = Array.from({ length: 41 }, (_, index) => (index % 4 === 3 ? "" : `line ${index + 1}`));
    const code = {
      one: [matchAt("a.py", 2, 3)],
      two: [matchAt("a.py", 5, 3)],
      three: [matchAt("a.py", 22, 3)],
    };
    const [figure] = figures({ "a.py": [part(1, lines)] }, code);
    expect(figure && pinsOf(figure)).toEqual([
      "1",
      "2 one",
      "3",
      "4",
      "5 two",
      "6",
      "7",
      "21",
      "22 three",
      "23",
    ]);
    expect(figure?.total).toBe(41);
  });

  test("of more than forty lines begin at their first if only the whole of them shows something", () => {
    const lines = Array.from({ length: 50 }, (_, index) => (index === 3 ? "" : `line ${index + 1}`));
    const code = { one: [{ ...matchAt("a.py", 1, 3), whole: true as const }] };
    const [figure] = figures({ "a.py": [part(1, lines)] }, code);
    expect(figure && pinsOf(figure)).toEqual(["1", "2", "3"]);
  });

  test("are twelve at most, with 180 lines together", () => {
    const some = (count: number, size: number): Figure[] => {
      const paths = Array.from({ length: count }, (_, index) => `f${String(index).padStart(2, "0")}.py`);
      const code = Object.fromEntries(paths.map((path) => [path, [matchAt(path, 1, 3)]]));
      const text = Array.from({ length: size }, () => "x");
      return figures(Object.fromEntries(paths.map((path) => [path, [part(1, text)]])), code);
    };
    expect(some(14, 2)).toHaveLength(12);
    const large = some(14, 40);
    expect(large).toHaveLength(4);
    expect(large.flatMap(({ lines }) => lines)).toHaveLength(160);
  });

  test("whose names may hold a secret, or whose commit is not known, are not shown", () => {
    const path = ["ghp", "wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx"].join("_");
    expect(figures({ [path]: [part(1, ["x"])] }, { one: [matchAt(path, 1, 3)] })).toEqual([]);
    const code = { one: [matchAt("a.py", 1, 3)] };
    expect(figures({ "a.py": [part(1, ["x"])] }, code, undefined, { asOf: null })).toEqual([]);
    expect(figures({ "a.py": [part(1, ["x"])] }, code, undefined, { web: null })).toMatchObject([
      { url: null },
    ]);
  });
});

test("a line is text from strangers", () => {
  const line = untrusted("<script>alert(1)</script>");
  const files = { "a.py": [{ first: 1, total: 1, lines: [line] }] };
  expect(figures(files, { one: [matchAt("a.py", 1, 3)] })[0]?.lines[0]?.text).toEqual(line);
});
