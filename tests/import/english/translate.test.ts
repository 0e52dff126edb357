import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lexiconOf } from "../../../src/import/english/lexicon.ts";
import { translateTitle } from "../../../src/import/english/translate.ts";
import { skills } from "../../../src/skills/catalogue.ts";
import { englishTitles } from "./english-titles.ts";
import { plansInPortuguese } from "./titles-portuguese-plans.ts";
import { portuguese } from "./titles-portuguese.ts";
import { refused } from "./titles-refused.ts";
import { spanish } from "./titles-spanish.ts";

const translated = [...portuguese, ...plansInPortuguese, ...spanish];

describe("translateTitle", () => {
  it.each(translated)("%s: %s", (title, english) => {
    expect(translateTitle(title)).toBe(english);
  });

  it.each(refused)("leaves “%s”", (title) => {
    expect(translateTitle(title)).toBeNull();
  });

  it.each(englishTitles)("knows that “%s” is English", (title) => {
    expect(translateTitle(title)).toBeNull();
  });

  it("changes no title of the catalogue", () => {
    expect(skills.filter(({ title }) => translateTitle(title) !== null)).toEqual([]);
  });

  it("changes no title of our own roadmap", () => {
    const titles = [...readFileSync("roadmap.json", "utf8").matchAll(/"title": "((?:[^"\\]|\\.)*)"/g)];
    expect(titles.length).toBeGreaterThan(60);
    expect(titles.map(([, title = ""]) => translateTitle(title)).filter(Boolean)).toEqual([]);
  });

  it("translates nothing twice", () => {
    for (const [, english] of translated) expect(translateTitle(english)).toBeNull();
  });

  it("refuses a title that means different things in the two languages", () => {
    expect(translateTitle("Filas", ["pt"])).toBe("Queues");
    expect(translateTitle("Página inicial", ["es"])).toBe("Home page");
    expect(translateTitle("Análise", ["es"])).toBeNull();
  });

  it("keeps code, numbers and names, whatever surrounds them", () => {
    const noun = fc.constantFrom("Testes", "Consultas", "Funções", "Rotas", "Comandos básicos");
    const name = fc.constantFrom("Docker", "FastAPI", "PostgreSQL", "Node.js", "C++", "AWS S3", "JUnit");
    const code = fc.constantFrom("`JOIN`", "`git add -p`", "`for`", "`*`", "`snake_case_name`");
    const number = fc.integer({ min: 1, max: 99 }).map(String);
    const joint = fc.constantFrom("com", "para", "e", "em", "de");
    fc.assert(
      fc.property(noun, joint, fc.oneof(name, code), number, (a, b, c, d) => {
        const english = translateTitle(`${a} ${b} ${c} (${d} aulas)`);
        expect(english === null || (english.includes(c) && english.includes(d))).toBe(true);
      }),
    );
  });

  it("keeps what emphasis surrounds, and asterisks that are not emphasis", () => {
    expect(translateTitle("**Funções** e _módulos_")).toBe("Functions and modules");
    expect(translateTitle("Funções com `*args` e `**kwargs`")).toContain("`*args`");
    expect(translateTitle("Consultas (COUNT(*))")).toContain("COUNT(*)");
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), words()), (title) => {
        const english = translateTitle(title);
        expect(english === null || english.trim() !== "").toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("is fast for a long title", () => {
    expect(translateTitle("de a e ".repeat(50_000))).toBeNull();
  });
});

describe("the glossary", () => {
  it.each(["pt", "es"] as const)("has no noun twice with different English: %s", (language) => {
    const nouns = [...lexiconOf(language).entries].map(([form, entries]) => ({
      form,
      english: new Set(entries.flatMap((entry) => (entry.kind === "noun" ? entry.english : []))),
    }));
    expect(nouns.filter(({ english }) => english.size > 1).map(({ form }) => form)).toEqual([]);
  });
});

/** Titles made of the glossary's own words in any order. */
function words(): fc.Arbitrary<string> {
  const small = [
    "de",
    "do",
    "e",
    "com",
    "para",
    "a",
    "o",
    "em",
    "la",
    "y",
    "Docker",
    "`x`",
    "(",
    ")",
    ",",
    ":",
  ];
  const forms = [...lexiconOf("pt").entries.keys()].slice(0, 400);
  return fc.array(fc.constantFrom(...small, ...forms), { maxLength: 8 }).map((parts) => parts.join(" "));
}
