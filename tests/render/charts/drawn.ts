/** Draws charts from their templates, as the site does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { expect } from "vitest";
import type { ChartView } from "../../../src/render/charts/chart.ts";

const colours = {
  ink: "#111",
  soft: "#555",
  line: "#ddd",
  proof: "#063",
  late: "#930",
  track: "#eee",
  bar: "#999",
  paper: "#fff",
};

const unfinished = /="[^"]*(?:NaN|Infinity|undefined|null|\de[+-]?\d)/;

/** The SVG of a view, after checking that all numbers are finite and all elements are closed. */
export function drawn(chart: "burn-up" | "calendar" | "phase-map", view: ChartView): string {
  const source = readFileSync(join(import.meta.dirname, `../../../templates/chart/${chart}.svg.hbs`), "utf8");
  const template = Handlebars.compile(source, { strict: true, knownHelpersOnly: true });
  const onPage = chart === "phase-map" ? "" : template(view);
  expect(onPage).not.toMatch(unfinished);
  expect(onPage).not.toMatch(/<style|style=|xmlns/);
  // The burn-up is on a page only, the phases are in a file only.
  if (chart === "burn-up") return onPage;
  const standalone = template({ ...view, standalone: colours });
  expect(standalone).not.toMatch(unfinished);
  expect(standalone).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  return onPage === "" ? standalone : onPage;
}

/** Names of all elements, in order. */
export function elements(svg: string): string[] {
  return [...svg.matchAll(/<([a-z]+)/g)].map(([, name = ""]) => name);
}

/** Numbers in all attributes that position something. */
export function numbers(svg: string): number[] {
  return [...svg.matchAll(/ (?:d|x|y|cx|cy|width|height)="([^"]*)"/g)].flatMap(([, value = ""]) =>
    (value.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number),
  );
}
