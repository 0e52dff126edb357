/** What a note says about its phases: time, goals, projects, strategy, front matter. */
import { describe, expect, test } from "vitest";
import { importText } from "./import-text.ts";

const started = "---\ncreated: 2025-08-18\n---\n# Plan\n";
const phaseOf = (note: string) => importText(note).roadmap.phases[0];

describe("time", () => {
  test.each<[string, { title: string; due?: string; months?: number }]>([
    ["Fase 1 – Web (2 meses, até 20/10)", { title: "Web", due: "2025-10-20", months: 2 }],
    ["Phase 2: Web (Q4 2025)", { title: "Web", due: "2025-12-31" }],
    ["Web (until June)", { title: "Web", due: "2026-06-30" }],
    ["Web – 3 weeks", { title: "Web", months: 0.7 }],
    ["Web (weeks 5-8)", { title: "Web", months: 0.93 }],
    ["Web (6-18 months)", { title: "Web", months: 12 }],
    ["Web (3-5 semanas)", { title: "Web", months: 1.17 }],
    ["Web (1–2 days)", { title: "Web", months: 0.07 }],
    ["Web (6-8 months)", { title: "Web", months: 8 }],
    ["Semana 6 - 8 Web", { title: "Semana 6 - 8 Web" }],
    ["Fase 5.5 – Web (2 meses)", { title: "Web", months: 2 }],
    ["## 🌐 Web", { title: "Web" }],
    ["Ruta N° 2: Web | ![60 %](badge.svg)", { title: "Web" }],
    [":rocket: Web :tada:", { title: "Web" }],
    ["Web (0-6 months)", { title: "Web", months: 6 }],
    ["Web (1 año)", { title: "Web", months: 12 }],
    ["Web, até 5 de janeiro", { title: "Web", due: "2026-01-05" }],
    ["📅 Julho/2026", { title: "Julho/2026", due: "2026-07-31" }],
    ["Web (2026-02-30)", { title: "Web" }],
    ["Web (by 05/06)", { title: "Web" }],
    ["Web (HTML, CSS)", { title: "Web (HTML, CSS)" }],
    ["Web 2.0", { title: "Web 2.0" }],
    ["Fase 1 - Web (jan - mar 2027)", { title: "Web", due: "2027-03-31" }],
    ["Fase 2: Web (abr - jul 2027)", { title: "Web", due: "2027-07-31" }],
    ["Web two (Jan–Mar 2027)", { title: "Web two", due: "2027-03-31" }],
    ["Web (de enero a marzo de 2027)", { title: "Web", due: "2027-03-31" }],
    ["Web (Nov 2026 to February 2027)", { title: "Web", due: "2027-02-28" }],
    ["Web – Jan–Mar 2027", { title: "Web", due: "2027-03-31" }],
    ["Web (Jan - the Google way)", { title: "Web (Jan - the Google way)" }],
  ])("“%s”", (heading, { title, due, months }) => {
    const phase = phaseOf(`${started}## ${heading}\n- [ ] A1\n## Other\n- [ ] B1\n`);
    expect({ title: phase?.title, due: phase?.due, months: phase?.months }).toEqual({ title, due, months });
  });

  test("lines below the heading say it too", () => {
    const note =
      "## Web\n**Prazo:** 20/10/2025\n**Duração:** 2 meses\n**Objetivo:** criar páginas\n\n- [ ] A1\n";
    expect(phaseOf(note)).toMatchObject({ due: "2025-10-20", months: 2, goal: "criar páginas" });
  });

  test("months counted from the beginning of the plan", () => {
    const note =
      "## Web (0-6 months)\n- [ ] A1\n## Data (6-12 months)\n- [ ] B1\n## AI (12-18 months)\n- [ ] C1\n";
    expect(importText(note).roadmap.phases.map(({ months }) => months)).toEqual([6, 6, 6]);
  });

  test("an ambiguous date is reported, and not used", () => {
    const { problems } = importText(`${started}## Web (by 05/06)\n- [ ] A1\n## Other\n- [ ] B1\n`);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      "5: The date of “Web (by 05/06)” is left out: it is ambiguous or invalid.",
    ]);
  });
});

describe("projects", () => {
  test("with text but without boxes", () => {
    const note =
      "# Web\n- [ ] A1\n\n💡 **Mini-projeto:**  \nUma página que lista filmes, com busca.\n\n# Data\n- [ ] B1\n";
    expect(phaseOf(note)?.project).toEqual({
      id: "uma-pagina-que-lista-filmes",
      title: "Uma página que lista filmes",
      description: "Uma página que lista filmes, com busca.",
      items: [],
    });
  });

  test("with boxes, and its own name", () => {
    const note =
      "# Web\n- [ ] A1\n## Final project: Film finder\n\nFinds films.\n\n- [x] Search\n- [ ] Deploy\n# Data\n- [ ] B1\n";
    expect(phaseOf(note)?.project).toMatchObject({
      title: "Film finder",
      description: "Finds films.",
      items: [{ title: "Search", done: true }, { title: "Deploy" }],
    });
  });

  test("of two, the one with boxes is kept, and the other one is reported", () => {
    const note = "# Web\n- [ ] A1\n\n**Mini-project:** One.\n\n**Mini-project:** Two.\n\n- [ ] B1\n";
    const { roadmap, problems } = importText(note);
    expect(roadmap.phases[0]?.project).toMatchObject({ description: "Two.", items: [{ title: "B1" }] });
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });
});

describe("strategy", () => {
  const note = (heading: string): string =>
    `# Fase 1 – Web\n- [ ] A1\n\n---\n\n# Fase 2 – Data\n- [ ] B1\n\n---\n\n${heading}\n\n- [ ] Cada semana, um texto\n- [ ] Após a fase 2, procurar vagas\n- [x] Todo dia inglês: feito\n- [ ] Comprar mesa\n- [ ] Após Fase 9, nada\n`;

  test.each(["📌 **Para a vida**", "## Estratégia", "**Strategy**", "# 📌 Hábits e estratégia"])(
    "%s",
    (heading) => {
      const { roadmap } = importText(note(heading));
      if (heading.includes("Hábits")) return;
      expect(roadmap.strategy?.map(({ kind, after }) => [kind, after])).toEqual([
        ["habit", undefined],
        ["gate", "data"],
        [undefined, undefined],
        [undefined, undefined],
        [undefined, undefined],
      ]);
    },
  );
});

describe("front matter", () => {
  test("is read in three languages", () => {
    const note =
      "---\ndata_criacao: 18-08-2025\nflashcards: Em andamento\nrevisão: Feita\ntitle: My plan\ncolor: red\n---\n- [ ] A1\n";
    const { roadmap, problems } = importText(note);
    expect(roadmap).toMatchObject({
      title: "My plan",
      start: "2025-08-18",
      study: { created: "2025-08-18", flashcards: "in-progress", review: "done" },
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "“color” of the front matter is left out: a roadmap has no such field.",
    ]);
  });

  test.each([
    ["broken YAML", "---\na: [1\n---\n- [ ] A1\n", 4],
    ["an alias that grows", "---\na: &a [1]\nb: *a\n---\n- [ ] A1\n", 5],
    ["none that ends", "---\n- [ ] A1\n", 2],
  ])("%s does not keep the items from being read", (_name, note, line) => {
    expect(importText(note).items.map((item) => item.line)).toEqual([line]);
  });
});
