import { expect, test } from "vitest";
import { textLanguages } from "../../src/plan/text-languages.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { fullRoadmap, portfolioOf, siteOf } from "./portfolio.ts";

/** A text for each place of the roadmap. */
const portuguese: Readonly<Record<string, string>> = {
  roadmap: "Plano de estudos",
  phase: "Introdução",
  goal: "Aprender a programar com segurança",
  group: "Funções",
  "open item": "Módulos e `pacotes`",
  "proven item": "Tratamento de exceções",
  "claimed item": "Variáveis de ambiente",
  project: "Aplicação de tarefas",
  description: "Uma aplicação que guarda as tarefas da semana",
  route: "Rotas e parâmetros",
  habit: "Inglês técnico e conversação",
  gate: "Após a introdução, começar a procurar vagas",
};

const text = fullRoadmap((where) => portuguese[where] ?? "Ana");

async function pages(roadmapText: string): Promise<[path: string, page: string][]> {
  const { roadmap } = parseRoadmap(roadmapText, "roadmap.json");
  const site = siteOf({ ...portfolioOf(roadmapText), languages: await textLanguages(roadmap) });
  return Object.entries(site).filter(([path]) => path.endsWith(".html"));
}

/** What is written around a text in the body of a page, without tooltips. */
function around(page: string, shown: string): string[] {
  const body = page
    .slice(page.indexOf("<body"))
    .replace(/<title>[^<]*<\/title>|<[^>]* (?:aria-label|alt)="[^"]*"/g, "");
  return body
    .split(shown)
    .slice(0, -1)
    .map((before) => before.slice(-25));
}

test("every text that is not English has its language on every page", async () => {
  const found = new Map<string, number>();
  for (const [path, page] of await pages(text))
    for (const [where, markdown] of Object.entries(portuguese)) {
      const shown = markdown.replace(/`([^`]*)`/g, "<code>$1</code>");
      for (const before of around(page, shown)) {
        expect(`${path}, ${where}: ${before}`).toMatch(/lang="pt">$/);
        found.set(where, (found.get(where) ?? 0) + 1);
      }
    }
  expect([...found.keys()].toSorted()).toEqual(Object.keys(portuguese).toSorted());
});

test("the roadmap's own language is used as it is written, and English pages say nothing", async () => {
  const own = await pages(text.replace('"title"', '"language": "pt-BR",\n  "title"'));
  expect(own.some(([, page]) => page.includes('lang="pt-BR"'))).toBe(true);
  const english = await pages(fullRoadmap((where) => `The ${where}`));
  expect(english.filter(([, page]) => page.replace('<html lang="en"', "").includes(" lang="))).toEqual([]);
});

test("a second run gives the same bytes", async () => {
  expect(await pages(text)).toEqual(await pages(text));
});
