import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isLikelyNotEnglish } from "../../src/text/title-language.ts";
import { titleProblem } from "../../src/roadmap/english-titles.ts";
import { foreignTexts } from "../../src/roadmap/foreign-texts.ts";
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

test("our own roadmap is English, and 37 of its 43 Portuguese aliases are recognised", async () => {
  if (own === null) throw new Error("roadmap.json is invalid");
  expect(await foreignTexts(own)).toEqual([]);
  const aliases = own.items.flatMap((item) => item.aliases);
  expect(aliases.filter((alias) => isLikelyNotEnglish(alias) !== null).length).toBeGreaterThanOrEqual(37);
});

/** A roadmap with a Portuguese text in each place. */
function everyKind(more: object = {}) {
  const text = roadmapText([], {
    ...more,
    phases: [
      {
        id: "basics",
        title: "Introdução",
        goal: "Aprender a programar com segurança",
        groups: [
          {
            id: "first",
            title: "Funções",
            items: [{ id: "one", title: "Módulos e pacotes", aliases: ["Não"] }],
          },
        ],
        project: {
          id: "app",
          title: "Aplicação",
          description: "Uma aplicação que lê dados",
          items: [{ id: "two", title: "CRUD básico" }],
        },
      },
      { id: "later", title: "Fine" },
    ],
    strategy: [{ id: "three", title: "Inglês técnico" }],
    archived: [{ id: "four", title: "Índices" }],
  });
  const { roadmap, problems } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error(JSON.stringify(problems));
  return roadmap;
}

describe("texts that are not English", () => {
  test("are found in every place, with their language; a title that fits two has that of the others", async () => {
    const found = await foreignTexts(everyKind());
    expect(found.map(({ at, key }) => [...at, key].join("."))).toEqual([
      "phases.0.title",
      "phases.0.goal",
      "phases.0.groups.0.title",
      "phases.0.groups.0.items.0.title",
      "phases.0.project.title",
      "phases.0.project.description",
      "phases.0.project.items.0.title",
      "strategy.0.title",
    ]);
    expect(new Set(found.map(({ language }) => language))).toEqual(new Set(["pt"]));
  });

  test("get one warning, at the first of them", async () => {
    const roadmap = everyKind();
    const found = await foreignTexts(roadmap);
    expect(titleProblem(roadmap, found, ({ at }) => at.length)).toEqual({
      at: ["phases", 0, "title"],
      level: "warning",
      code: "not-english",
      message:
        "8 texts look like Portuguese, but recruiters read English: “Introdução” (line 2), “Aprender a programar com segurança” (line 2), “Funções” (line 4), “Módulos e pacotes” (line 6), “Aplicação” (line 3) and 3 more (lines 3, 5, 2).",
      hint: 'Run `npx roadfolio translations` to translate them, or set "language": "pt" if another language is intended.',
    });
  });

  test("get no warning if the roadmap says that it is meant", async () => {
    const roadmap = everyKind({ language: "pt-BR" });
    const found = await foreignTexts(roadmap);
    expect(found.length).toBeGreaterThan(8);
    expect(new Set(found.map(({ language }) => language))).toEqual(new Set(["pt-BR"]));
    expect(titleProblem(roadmap, found, () => null)).toBeNull();
    expect(await foreignTexts(everyKind({ language: "en" }))).toEqual([]);
  });

  test("get no warning if there are none", () => {
    expect(titleProblem(everyKind(), [], () => null)).toBeNull();
  });
});

test.each(["pt_BR", "portuguese", "", "p", "pt-"])("%j is not a language tag", (language) => {
  const { problems } = parseRoadmap(roadmapText([], { language }), "roadmap.json");
  expect(problems.map(({ path, message }) => ({ path, message }))).toEqual([
    { path: "roadmap.json", message: expect.stringContaining("language") },
  ]);
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
