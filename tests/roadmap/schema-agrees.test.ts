/** The JSON Schema accepts exactly what the program accepts, but for the rules that no schema can express. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { unknownSkillFindings } from "../../src/evidence/code/unknown-skills.ts";
import { problemsOf } from "../../src/roadmap/read-json-file.ts";
import { readRoadmap } from "../../src/roadmap/read-roadmap.ts";
import { catalogue } from "../../src/skills/catalogue.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { anyValue, changedAt, fullRoadmap, type Path, pathsIn, texts } from "../support/near-valid.ts";

const file = join(import.meta.dirname, "../../schema/roadmap.schema.json");
const ajv = new Ajv2020({ validateFormats: false, strict: true });
const bySchema = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
const known = [...catalogue.keys()];

/** Codes of rules about several values, or about the text itself. */
const beyondSchema: ReadonlySet<string> = new Set([
  "duplicate-id",
  "unknown-phase",
  "issue-twice",
  "path-outside",
  "too-many-items",
]);
/** How the messages end of rules that need more than a pattern. */
const beyondPattern = ["must not be earlier than “from”", "is not an address"];

function isBeyond({ code, message }: Problem): boolean {
  return beyondSchema.has(code) || beyondPattern.some((end) => message.endsWith(`${end}.`));
}

function agreement(roadmap: unknown): { schema: boolean; program: boolean; why: unknown } {
  // Read once for the problems that parseRoadmap returns, and for the roadmap that it withholds if there are any.
  const reading = readRoadmap(JSON.stringify(roadmap));
  const problems = problemsOf(reading, "roadmap.json");
  // Which skills there are is known to `check`, and to the schema.
  const unknown = reading.roadmap === null ? [] : unknownSkillFindings(reading.roadmap, known);
  const errors = [...problems.filter((one) => one.level === "error" && !isBeyond(one)), ...unknown];
  const schema = bySchema(roadmap);
  return { schema, program: errors.length === 0, why: [errors, bySchema.errors, roadmap] };
}

/** A valid roadmap with the part that a path leads to and little else, which is read in less time. */
function roadmapAround([part]: Path): unknown {
  return part === undefined
    ? fullRoadmap
    : {
        title: "Plan",
        phases: [],
        ...Object.fromEntries(Object.entries(fullRoadmap).filter(([key]) => key === part)),
      };
}

test("both accept a roadmap that has everything, or one part of it", () => {
  for (const part of [[], ...Object.keys(fullRoadmap).map((key) => [key])])
    expect(agreement(roadmapAround(part))).toMatchObject({ schema: true, program: true });
});

describe("the schema and the program agree", () => {
  test("on every place with every value", () => {
    // One place for each part and key, because entries of a list have the same schema.
    const places = [...new Map(pathsIn(fullRoadmap).map((at) => [`${at[0]} ${at.at(-1)}`, at])).values()];
    const pool = [...texts, 0, 1.5, 121, true, null, [], {}, [{}], ["x"], { skill: "sql-joins" }, undefined];
    const isLeaf = (at: Path): boolean =>
      !places.some((one) => one.length > at.length && at.every((part, n) => part === one[n]));
    const apart = places.flatMap((at) =>
      pool.slice(isLeaf(at) ? 0 : texts.length).flatMap((put) => {
        const { schema, program } = agreement(
          JSON.parse(JSON.stringify(changedAt(roadmapAround(at), at, put) ?? null)),
        );
        return schema === program
          ? []
          : [`${at.join(".")} = ${JSON.stringify(put)?.slice(0, 60)}: schema ${schema}, program ${program}`];
      }),
    );
    expect(apart).toEqual([]);
  });

  test("on several changes at once", () => {
    const change = fc.tuple(
      fc.constantFrom(...pathsIn(fullRoadmap)),
      fc.option(fc.constantFrom("id", "title", "after", "kind", "extra", "files", "done", "publish"), {
        nil: undefined,
      }),
      anyValue,
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce<unknown>(
          (all, [at, key, put]) => changedAt(all, key === undefined ? at : [...at, key], put),
          fullRoadmap,
        );
        const { schema, program, why } = agreement(JSON.parse(JSON.stringify(changed ?? null)));
        expect({ schema, program, why: schema === program ? null : why }).toEqual({
          schema,
          program: schema,
          why: null,
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("only the program", () => {
  test.each<[string, string, Record<string, unknown>]>([
    ["knows that ids are unique across phases", "duplicate-id", { strategy: [{ id: "web", title: "X" }] }],
    [
      "knows which phases there are",
      "unknown-phase",
      { strategy: [{ id: "x", title: "X", kind: "gate", after: "nope" }] },
    ],
    ["knows that a checklist needs an issue of its own", "issue-twice", { strategyIssue: 1 }],
    [
      "knows which folders are outside",
      "path-outside",
      { phases: [{ id: "web", title: "Web", project: { id: "p", title: "P", path: "../x" } }], strategy: [] },
    ],
    [
      "compares two days",
      "wrong-value",
      { resume: { experience: [{ position: "a", organisation: "b", from: "2021", to: "2020" }] } },
    ],
    ["knows which addresses exist", "wrong-value", { site: { url: "https://a:99999" } }],
    [
      "counts all items",
      "too-many-items",
      { strategy: Array.from({ length: 5001 }, (_, n) => ({ id: `i${n}`, title: `I${n}` })) },
    ],
  ])("%s", (_name, code, extra) => {
    const roadmap = { ...fullRoadmap, ...extra };
    expect(bySchema(roadmap)).toBe(true);
    const { problems } = parseRoadmap(JSON.stringify(roadmap), "roadmap.json");
    expect(problems.filter(({ level }) => level === "error").map((one) => one.code)).toContain(code);
  });

  test("knows its regular expressions and the text of the file", () => {
    // Expressions are checked by `check`; duplicate keys, comments and size are gone once a text is parsed.
    const item = { id: "a", title: "A", evidence: [{ skill: "sql-joins" }, { contains: "(" }] };
    expect(bySchema({ title: "P", phases: [], strategy: [item] })).toBe(true);
  });
});
