/** The HTML of a roadmap's texts of several paragraphs, for portfolios that tests put together. */
import { writtenAbouts } from "../../src/plan/about-texts.ts";
import { blockHtml } from "../../src/render/block.ts";
import type { Portfolio } from "../../src/render/portfolio.ts";
import type { Roadmap } from "../../src/roadmap/roadmap.ts";

export function aboutsOf(roadmap: Roadmap): Portfolio["abouts"] {
  return new Map(writtenAbouts(roadmap).map((text) => [text, blockHtml(text)]));
}
