/** Portfolios of every size, and with every part missing. */
import type { Portfolio } from "../../src/render/portfolio.ts";
import type { PublishedProof } from "../../src/render/published.ts";
import { withCode } from "./code-portfolio.ts";
import { crowd } from "./crowd.ts";

const long = (what: string, number: number): string => `${what}${number}`.padEnd(80, "w");
const portuguese = (_what: string, number: number): string =>
  `Programação orientada a objetos, exceções e anotações de tipos ${number}`;

/** Of which only a summary is published: no link, no line, a month. */
export function kept(portfolio: Portfolio): Portfolio {
  const summary = (proof: PublishedProof): PublishedProof => ({
    ...proof,
    publish: "summary",
    repository: null,
    ref: null,
    path: null,
    line: null,
    url: null,
    by: null,
    title: null,
    on: proof.on?.slice(0, 7) ?? null,
  });
  const decisions = portfolio.decisions.map((decision) => ({
    ...decision,
    on: decision.on?.slice(0, 7) ?? null,
    proofs: decision.proofs.map(summary),
    figures: [],
    history: [],
  }));
  const repositories = portfolio.repositories.map((one) => ({
    ...one,
    name: "a private repository",
    web: null,
  }));
  return { ...portfolio, decisions, repositories };
}

/** Items whose lines may not be shown. */
export function withoutLines(portfolio: Portfolio): Portfolio {
  return { ...portfolio, decisions: portfolio.decisions.map((decision) => ({ ...decision, figures: [] })) };
}

/** By what is special about each. */
export const portfolios: [string, Portfolio][] = [
  ["0 items", crowd({ items: 0 })],
  ["3 items", withCode(crowd({ items: 3 }))],
  ["50 items", withCode(crowd())],
  ["600 items", withCode(crowd({ items: 600 }))],
  ["no owner", withCode(crowd({ owner: false }))],
  ["no projects", withCode(crowd({ projects: false }))],
  ["nothing proven", withCode(crowd({ done: 0 }))],
  ["all proven", withCode(crowd({ done: 1 }))],
  ["lines that may not be shown", withoutLines(withCode(crowd(), false))],
  ["a private repository", kept(withCode(crowd()))],
  ["names of 80 characters", withCode(crowd({ name: long }))],
  ["Portuguese names", withCode(crowd({ name: portuguese }))],
];
