import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLikelyNotEnglish } from "../../src/text/title-language.ts";
import { titleProblems } from "../../src/roadmap/english-titles.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

const own = parseRoadmap(readFileSync("roadmap.json", "utf8"), "roadmap.json").roadmap;

describe("titles that are not English", () => {
  test.each<[string, string]>([
    ["Funções de agregação", "Portuguese"],
    ["Pandas para transformação", "Portuguese"],
    ["Filtros com `WHERE`", "Portuguese"],
    ["Testes de integração de endpoints (`httpx` ou `requests`)", "Portuguese"],
    ["Deploy em nuvem", "Portuguese"],
    ["Módulos e pacotes", "Portuguese"],
    ["Boas práticas REST", "Portuguese"],
    ["FUNÇÕES DE AGREGAÇÃO", "Portuguese"],
    ["Introdução", "Portuguese"],
    ["Atualizar testes", "Portuguese"],
    ["CRUD básico", "Portuguese or Spanish"],
    ["Introducción a la Programación Orientada a Objetos", "Spanish"],
    ["Bases de données relationnelles", "French"],
    ["Einführung in die Datenbanken", "German"],
    ["Programmazione orientata agli oggetti", "Italian"],
    ["学习 Python 基础", "Chinese"],
    ["使用TensorFlow和Keras进行深度学习实践", "Chinese"],
    ["データベースの基礎", "Japanese"],
    ["Основы программирования на Python", "Russian"],
  ])("%s", (title, language) => {
    expect(isLikelyNotEnglish(title)).toBe(language);
  });
});

describe("titles that are English or a name", () => {
  test.each([
    "",
    "SQL",
    "Docker",
    "Docker Compose",
    "Basic CRUD",
    "`JOIN`, `GROUP BY`, `ORDER BY`",
    "JOIN, GROUP BY, ORDER BY",
    "AWS: S3, Lambda, RDS",
    "SQLAlchemy (ORM)",
    "Git + GitHub",
    "FastAPI (preferred) or Flask",
    "`funções` and `variáveis`",
    "[Docs](https://example.com/introdução)",
    "Data lakes",
    "Redux Saga",
    "Merge sort",
    "Database fundamentals",
    "Visualise data",
    "Javascript Calculator",
    "Heterogeneous Parallel Programming",
    "Van Emde Boas tree",
    "Naïve Bayes classifier",
    "Façade",
    "Write a résumé",
    "Bézier curves",
    "λ-calculus, α-β pruning",
    "Things to do",
    "em dash",
    "x y plots",
    "su and sudo",
    "Learn Python ✅ 2023-11-05",
  ])("%s", (title) => {
    expect(isLikelyNotEnglish(title)).toBeNull();
  });
});

test("our own roadmap has English titles, and 37 of its 43 Portuguese aliases are recognised", () => {
  if (own === null) throw new Error("roadmap.json is invalid");
  expect([...titleProblems(own, isLikelyNotEnglish)]).toEqual([]);
  const aliases = own.items.flatMap((item) => item.aliases);
  expect(aliases.filter((alias) => isLikelyNotEnglish(alias) !== null).length).toBeGreaterThanOrEqual(37);
});

test("checks every kind of title, and warns at its place", () => {
  const text = roadmapText([], {
    phases: [
      {
        id: "basics",
        title: "a!",
        groups: [{ id: "first", title: "b!", items: [{ id: "one", title: "c!", aliases: ["no!"] }] }],
        project: { id: "app", title: "d!", items: [{ id: "two", title: "e!" }] },
      },
      { id: "later", title: "fine" },
    ],
    strategy: [{ id: "three", title: "f!" }],
  });
  const { roadmap } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error("the roadmap is invalid");
  const found = [...titleProblems(roadmap, (title) => (title.endsWith("!") ? "Portuguese" : null))];
  expect(found.map(({ at }) => at.join("."))).toEqual([
    "phases.0.title",
    "phases.0.groups.0.title",
    "phases.0.project.title",
    "phases.0.groups.0.items.0.title",
    "phases.0.project.items.0.title",
    "strategy.0.title",
  ]);
  expect(found[0]).toMatchObject({ hint: "Write an English title." });
  expect(found[3]).toEqual({
    at: ["phases", 0, "groups", 0, "items", 0, "title"],
    level: "warning",
    code: "not-english",
    message: "The title “c!” looks like Portuguese, but recruiters read titles in English.",
    hint: "Move it to aliases and write an English title.",
  });
});

test.each(["*a_", "> ", "[", "`", "ã", "日", "de "])("handles 64 KiB of %j in time", (piece) => {
  const title = piece.repeat(Math.ceil(65_536 / piece.length));
  expect(isLikelyNotEnglish(title)).not.toBe("");
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (title) => {
      expect(isLikelyNotEnglish(title)).not.toBe("");
    }),
  );
});
