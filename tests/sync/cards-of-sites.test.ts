/** The preview cards of whole sites, whatever is in them or missing. */
import { describe, expect, test } from "vitest";
import type { Portfolio } from "../../src/render/portfolio.ts";
import type { Card } from "../../src/render/site/card.ts";
import { renderSite } from "../../src/render/site/site.ts";
import { drawCard } from "../../src/sync/cards/draw-card.ts";
import { withCode } from "../support/code-portfolio.ts";
import { crowd } from "../support/crowd.ts";
import { portfolios } from "../support/portfolios.ts";
import { decode } from "./decode-card.ts";

/** By the page that each belongs to: "home", "items/item-1". */
function cardsOf(portfolio: Portfolio): Map<string, Card> {
  return new Map(
    renderSite(portfolio, "2025-10-01").flatMap(({ path, content }): [string, Card][] =>
      typeof content === "object" && "kicker" in content
        ? [[path.replace(/^cards\/|-[0-9a-f]{8}\.png$/g, ""), content]]
        : [],
    ),
  );
}

describe.each(portfolios)("with %s", (_name, portfolio) => {
  test("each card is a small picture with some text", () => {
    const cards = cardsOf(portfolio);
    expect(cards.size).toBeGreaterThanOrEqual(4);
    for (const [page, card] of [...cards].filter(([name]) => !/\d{2}$/.test(name))) {
      const file = drawCard(card);
      decode(file);
      expect([page, file.length < 40_000]).toEqual([page, true]);
      expect([page, card.title]).not.toEqual([page, ""]);
      expect(card.segments.length).toBeLessThanOrEqual(60);
      expect(card.code.length).toBeLessThanOrEqual(4);
    }
  });
});

test("the home's has the name, what is sought, the score and a segment for each skill", () => {
  expect(cardsOf(withCode(crowd())).get("home")).toMatchObject({
    title: "The owner number 1",
    note: "The headline number 1",
    foot: "30 of 50 skills proven",
    proven: true,
    segments: Array.from({ length: 50 }, (_, index) => index < 30),
  });
  expect(cardsOf(crowd({ done: 0 })).get("home")).toMatchObject({
    foot: "Nothing proven yet",
    proven: false,
  });
});

test("a project's has two lines with their skills, and what it is made of", () => {
  expect(cardsOf(withCode(crowd())).get("projects/project-0")).toMatchObject({
    title: "The project number 0",
    foot: "Python · FastAPI · PostgreSQL · Docker Compose · pytest",
    code: [
      { kind: "code", number: 11, pinned: true },
      { kind: "pins", names: ["OpenAPI docs", "Routers"] },
      { kind: "code", number: 15, pinned: true },
      { kind: "pins", names: ["Routes and validation", "REST practices"] },
    ],
  });
});

describe("no code, and what is said of the proof is true", () => {
  const named = (name: string): Map<string, Card> =>
    cardsOf(portfolios.find(([one]) => one === name)?.[1] ?? crowd());
  test.each(["a private repository", "lines that may not be shown", "nothing proven"])("with %s", (name) => {
    const withLines = [...named(name)].filter(
      ([page, { code }]) => page.startsWith("items/") && code.length > 0,
    );
    expect(withLines).toEqual([]);
  });

  test("of an item", () => {
    const feet = (name: string): Set<string> =>
      new Set([...named(name)].filter(([page]) => page.startsWith("items/")).map(([, { foot }]) => foot));
    expect(feet("nothing proven")).toEqual(new Set(["Not proven yet"]));
    expect([...feet("a private repository")]).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Proven by code · (?:January|February) 2025$/),
        "Not proven yet",
      ]),
    );
  });
});
