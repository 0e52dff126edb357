/** A learner as somebody would meet one: words of a usual length, and code for each project. */
import type { Portfolio } from "../../src/render/portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { withCode } from "../support/code-portfolio.ts";

export function somebody(): Portfolio {
  const words: Record<string, string> = {
    owner: "Ana Souza",
    headline: "Backend and data engineering, from Brazil",
    offer: "Open to junior backend and data roles, remote or abroad",
    about: "After six years in logistics I am moving into software, and learn in public.",
    project: "Failure data API",
    text: "An API that serves equipment failure data to those who plan repairs.",
  };
  return withCode(crowd({ name: (what, number) => words[what] ?? `The ${what} ${number}` }));
}
