import { expect, test } from "vitest";
import { renderSite } from "../../../src/render/site/site.ts";
import { withCode } from "../../support/code-portfolio.ts";
import { crowd } from "../../support/crowd.ts";

test("however much the roadmap holds, the home, items and projects have at most 60,000 bytes with their styles", () => {
  const long = (what: string, number: number): string => `${what} ${number} `.padEnd(80, "longword ").trim();
  const portfolio = withCode(crowd({ items: 2000, proofs: 3, done: 0.9, name: long }));
  const files = new Map(renderSite(portfolio, "2025-10-01").map(({ path, content }) => [path, content]));
  const bytesOf = (path: string): number => Buffer.byteLength(String(files.get(path)));
  const styles = ["style.css", "theme.css", "icon.svg"].reduce((sum, path) => sum + bytesOf(path), 0);
  const pages = [...files.keys()].filter((path) => /^(?:(?:items|projects)\/.*)?index\.html$/.test(path));
  expect(pages.length).toBeGreaterThan(2000);
  expect(pages.filter((path) => bytesOf(path) + styles > 60_000)).toEqual([]);
});
