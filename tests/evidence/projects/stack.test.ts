import { describe, expect, test } from "vitest";
import { compileSkills, mayBeShown } from "../../../src/evidence/projects/every-skill.ts";
import { stackOf, stackRank, stackSkills } from "../../../src/evidence/projects/stack.ts";
import { catalogue } from "../../../src/skills/catalogue.ts";

const python = [{ name: "Python", bytes: 100 }];
const stack = (skills: string[], dependencies: string[] = []): string[] =>
  stackOf(python, new Set(skills), new Set(dependencies));

describe("the stack of a project", () => {
  test("every skill that belongs to the stack is in the catalogue, once", () => {
    expect(stackSkills.filter((id) => !catalogue.has(id))).toEqual([]);
    expect(new Set(stackSkills).size).toBe(stackSkills.length);
  });

  test.each<[string, string[], string[], string[]]>([
    ["a framework and a database", ["postgres-connection", "fastapi-app"], [], ["FastAPI", "PostgreSQL"]],
    ["one name for two skills", ["mongodb", "mongoose"], [], ["MongoDB"]],
    ["Docker is implied by Compose", ["dockerfile", "docker-compose"], [], ["Docker Compose"]],
    ["Docker alone", ["dockerfile"], [], ["Docker"]],
    ["one of several, by its package", ["typeorm-sequelize"], ["npm:sequelize"], ["Sequelize"]],
    ["one of several that no manifest lists", ["typeorm-sequelize"], [], []],
    ["an unused dependency", [], ["pypi:fastapi"], []],
    ["a skill that is not a tool", ["python-functions"], [], []],
  ])("%s", (_name, skills, dependencies, expected) => {
    expect(stack(skills, dependencies)).toEqual(["Python", ...expected]);
  });

  const packages: [string, string, string][] = [
    ["go-web-framework", "go:github.com/gin-gonic/gin", "Gin"],
    ["go-web-framework", "go:github.com/labstack/echo/v4", "Echo"],
    ["go-web-framework", "go:github.com/go-chi/chi/v5", "chi"],
    ["typeorm-sequelize", "npm:typeorm", "TypeORM"],
    ["typeorm-sequelize", "npm:sequelize", "Sequelize"],
    ["orchestration-basics", "pypi:apache-airflow", "Airflow"],
    ["orchestration-basics", "pypi:prefect", "Prefect"],
    ["orchestration-basics", "pypi:dagster", "Dagster"],
    ["jest-vitest", "npm:vitest", "Vitest"],
    ["jest-vitest", "npm:jest", "Jest"],
  ];
  test.each(packages)("%s is named by its package %s", (skill, dependency, name) => {
    expect(stack([skill], [dependency])).toEqual(["Python", name]);
  });

  test.each(stackSkills)("%s has a name", (skill) => {
    const names = stackOf([], new Set([skill]), new Set(packages.map(([, dependency]) => dependency)));
    expect(names).not.toEqual([]);
    for (const name of names) expect(name).toMatch(/^\w/);
  });

  test("tools come in one order, whatever the skills come in, and none that is a language already", () => {
    const skills = ["docker-compose", "postgres-connection", "flask-app", "fastapi-app"];
    expect(stack(skills)).toEqual(["Python", "FastAPI", "Flask", "PostgreSQL", "Docker Compose"]);
    expect(stackOf([{ name: "FastAPI", bytes: 1 }], new Set(skills), new Set())).toEqual([
      "FastAPI",
      "Flask",
      "PostgreSQL",
      "Docker Compose",
    ]);
    expect(stackOf([], new Set(), new Set())).toEqual([]);
  });

  test("at most three languages and ten tools", () => {
    const languages = ["A", "B", "C", "D"].map((name) => ({ name, bytes: 1 }));
    expect(stackOf(languages, new Set(stackSkills), new Set())).toHaveLength(13);
  });

  test("what tells the stack is ranked before all else", () => {
    expect(stackRank(stackSkills[0] ?? "")).toBe(0);
    expect(stackRank(stackSkills.at(-1) ?? "")).toBe(stackSkills.length - 1);
    expect(stackRank("python-functions")).toBe(stackSkills.length);
    expect(stackRank("fastapi-app")).toBeLessThan(stackRank("pytest-basics"));
    expect(stackRank("pytest-basics")).toBeLessThan(stackRank("python-functions"));
  });
});

describe("every skill", () => {
  const { rules, leaves } = compileSkills(catalogue.values());
  const ids = new Set(rules.map(({ skill }) => skill));

  test("is looked for, except those that say nothing about a project", () => {
    const missing = [...catalogue.keys()].filter((id) => !ids.has(id));
    expect(missing).toEqual(expect.arrayContaining(["git-github", "english-readme", "fastapi-flask"]));
    expect(missing.length).toBeLessThan(10);
  });

  test("that is shown by another, or that only a README shows, is left out", () => {
    expect(ids.has("oracle-postgres-connection")).toBe(false);
    const [some] = catalogue.values();
    if (some === undefined) throw new Error("the catalogue is empty");
    const part = (...any: string[]) => ({ name: any.join(), any });
    const about = (...parts: ReturnType<typeof part>[]): number =>
      compileSkills([{ ...some, parts }]).rules.length;
    expect(about(part("readme a", "readme b"), part("sql join"))).toBe(0);
    expect(about(part("readme a", "sql join"))).toBe(1);
    expect(about(part("sql join"))).toBe(1);
    expect(compileSkills([])).toEqual({ rules: [], leaves: [] });
  });

  test("needs leaves that are all there", () => {
    const keys = leaves.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(ids.size);
    const first = rules[0]?.criterion;
    expect(keys.some((key) => JSON.stringify(first).includes(JSON.stringify(key)))).toBe(true);
  });

  test("has its own leaves", () => {
    expect(new Set(leaves.map(({ key }) => key)).size).toBe(leaves.length);
    // One that looks in the whole project is named by its pattern, such as `project dependency gem:mongoid`.
    const named = leaves.filter(({ key }) => !key.startsWith("project "));
    expect(named.some(({ key }) => key.includes(":"))).toBe(false);
  });

  test("may not be shown where none of several ways is there", () => {
    expect(mayBeShown({ any: [leaf("a"), leaf("b")] }, [{}])).toBe(false);
    expect(mayBeShown({ any: [leaf("a"), leaf("b")] }, [{ a: [] }])).toBe(false);
  });

  const criterion = {
    all: [{ any: [leaf("a"), leaf("b")] }, leaf("c"), { not: leaf("d") }],
  };
  test.each<[string, string[], boolean]>([
    ["all of it", ["a", "c"], true],
    ["the alternative", ["b", "c"], true],
    ["only a part", ["a"], false],
    ["an exclusion, which is checked later", ["a", "c", "d"], true],
    ["nothing", [], false],
  ])("is a candidate with %s", (_name, found, expected) => {
    const code = Object.fromEntries(found.map((key) => [key, [{ path: "x", line: 1, introduced: null }]]));
    expect(mayBeShown(criterion, [{}, code])).toBe(expected);
  });
});

function leaf(key: string): { leaf: string; name: string; min: number; near: null } {
  return { leaf: key, name: key, min: 1, near: null };
}
