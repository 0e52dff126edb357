/** Which project comes first. */
import { describe, expect, test } from "vitest";
import type { PublishedCode, PublishedProject } from "../../../src/render/published.ts";
import { orderProjects } from "../../../src/render/site/project-order.ts";
import type { Project } from "../../../src/roadmap/roadmap.ts";
import { pinOf } from "../../support/figures.ts";

const today = "2025-10-01";

interface Told extends Partial<Pick<Project, "featured" | "url">> {
  skills?: number;
  ci?: boolean;
  tests?: number;
  last?: string;
  code?: false;
  kept?: PublishedProject["kept"];
}

function ordered(told: Record<string, Told>): string {
  const projects = Object.entries(told).map(([id, { featured = false, url = null }]): Project => {
    const texts = { description: null, about: null, path: null, repository: null, picture: null };
    return { id, title: id, ...texts, url, featured, issue: null, phase: "basics", items: [], at: [] };
  });
  const views = Object.entries(told).map(([id, one]): [string, PublishedProject] => [
    id,
    { code: one.code === false ? null : codeOf(one), complete: true, kept: one.kept ?? null },
  ]);
  const { featured, others, planned } = orderProjects(projects, new Map(views), today);
  const names = (some: readonly Project[]): string => some.map(({ id }) => id).join(" ");
  return `${featured?.id ?? "none"} | ${names(others)} | ${names(planned)}`;
}

function codeOf({ skills = 0, ci = false, tests = 0, last }: Told): PublishedCode {
  return {
    stack: [],
    run: [],
    skills: Array.from({ length: skills }, (_, index) => {
      const { title, short, proof } = pinOf(`skill-${index}`);
      return { id: `skill-${index}`, title, short, field: "Python", proof };
    }),
    tests: tests === 0 ? [] : [{ command: "pytest", count: tests }],
    ci: ci ? [{ name: { untrusted: "CI" }, path: "ci.yml", url: null }] : [],
    licence: null,
    last: last === undefined ? null : { on: last, url: null },
    work: null,
    figures: [],
  };
}

describe("projects with code", () => {
  test.each<[string, Record<string, Told>, string]>([
    ["come by their skills", { a: { skills: 1 }, b: { skills: 3 }, c: { skills: 2 } }, "b | c a | "],
    ["keep the plan's order if they are equal", { b: { skills: 1 }, a: { skills: 1 } }, "b | a | "],
    ["gain five by being live", { a: { skills: 5 }, b: { skills: 1, url: "https://a.example" } }, "b | a | "],
    [
      "gain nothing by an address that is no link",
      { a: { skills: 1 }, b: { url: "javascript:x" } },
      "a | b | ",
    ],
    ["gain five by CI", { a: { skills: 5 }, b: { skills: 1, ci: true } }, "b | a | "],
    ["gain three by tests", { a: { skills: 3 }, b: { skills: 1, tests: 1 } }, "b | a | "],
    ["gain two by recent work", { a: { skills: 1 }, b: { last: "2025-07-03" } }, "b | a | "],
    ["gain nothing by older work", { a: { skills: 1 }, b: { last: "2025-07-02" } }, "a | b | "],
  ])("%s", (_name, told, expected) => {
    expect(ordered(told)).toBe(expected);
  });
});

test("the owner's choice is first, with or without code", () => {
  expect(ordered({ a: { skills: 9 }, b: { featured: true, skills: 1 } })).toBe("b | a | ");
  expect(ordered({ a: { skills: 9 }, b: { featured: true, code: false } })).toBe("b | a | ");
  expect(ordered({ a: { featured: true }, b: { featured: true, skills: 2 }, c: { skills: 9 } })).toBe(
    "b | a c | ",
  );
});

test("projects without code come last, in the plan's order, and none of them is first", () => {
  expect(ordered({ a: { code: false }, b: { skills: 1 }, c: { code: false } })).toBe("b |  | a c");
  expect(ordered({ a: { code: false, url: "https://a.example" } })).toBe("none |  | a");
  expect(ordered({})).toBe("none |  | ");
});

test("a project whose code is private has code", () => {
  const kept = { skills: 3, tests: 2 };
  expect(ordered({ a: { code: false, kept }, b: { skills: 1 }, c: { code: false } })).toBe("b | a | c");
});
