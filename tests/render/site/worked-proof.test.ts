/** The proof with which the verify page opens. */
import { describe, expect, test } from "vitest";
import type { Portfolio } from "../../../src/render/portfolio.ts";
import type { PublishedFigure } from "../../../src/render/published.ts";
import { workedProof } from "../../../src/render/site/worked-proof.ts";
import { crowd } from "../../support/crowd.ts";
import { withCode } from "../../support/code-portfolio.ts";
import { siteOf } from "../portfolio.ts";

/** Portfolios whose figures are as of the commit that introduced their pinned line, which has this text. */
function withLine(
  text: string | null,
  change: (figure: PublishedFigure) => PublishedFigure = (one) => one,
): Portfolio {
  const portfolio = withCode(crowd({ items: 4, done: 1 }));
  const decisions = portfolio.decisions.map((decision) => ({
    ...decision,
    figures: decision.figures.map((figure) => {
      const lines = figure.lines.map((line) =>
        line.pins.length === 0 ? line : { ...line, text: text === null ? null : { untrusted: text } },
      );
      const commit = lines.flatMap(({ pins }) => pins)[0]?.proof.ref ?? figure.commit;
      return change({ ...figure, lines, commit });
    }),
  }));
  const web = "https://github.com/ana-souza/learning";
  const repositories = portfolio.repositories.map((one) => ({ ...one, name: "ana-souza/learning", web }));
  return { ...portfolio, repositories, decisions };
}

test("is the newest claim with its lines, what to paste, and what git answers", () => {
  const worked = workedProof(withLine("total = sum(values)"), "../");
  expect(String(worked?.title)).toBe("The item number 3");
  expect(worked).toMatchObject({
    url: "../items/item-3/",
    shows: "The item number 3 is used.",
    proof: null,
    check: [
      "git clone https://github.com/ana-souza/learning && cd learning",
      expect.stringMatching(/^git blame -s --root -L (\d+),\1 [0-9a-f]{7} -- src\/\S+$/),
    ],
    answer: expect.stringMatching(/^[0-9a-f]{8} \d+\) total = sum\(values\)$/),
    by: "Ana",
  });
  expect(worked?.figure?.rows.length).toBeGreaterThan(1);
});

test("prefers a statement to the opening of a block, and that to an indented line", () => {
  const lines: Record<string, string> = {
    "item-0": "total = sum(values)",
    "item-1": "def test_total(client):",
    "item-2": "    assert total == 3",
    "item-3": "it('adds', () => {",
  };
  const portfolio = withLine("x");
  const decisions = portfolio.decisions.map((decision) => ({
    ...decision,
    figures: decision.figures.map((figure) => ({
      ...figure,
      lines: figure.lines.map((line) =>
        line.pins.length === 0 ? line : { ...line, text: { untrusted: lines[decision.item.id] ?? "x" } },
      ),
    })),
  }));
  const answer = (count: number): string | null | undefined =>
    workedProof({ ...portfolio, decisions: decisions.slice(count) }, "../")?.answer?.replace(/^.*?\) /, "");
  expect([answer(0), answer(1), answer(2), answer(3)]).toEqual([
    "total = sum(values)",
    "it('adds', () => {",
    "it('adds', () => {",
    "it('adds', () => {",
  ]);
});

describe("says nothing of an answer", () => {
  const first = (figure: PublishedFigure): PublishedFigure["lines"] => figure.lines;
  test.each<[string, Portfolio]>([
    ["that holds a line that may be a secret", withLine(null)],
    ["with a line that was cut, or from which an address was taken", withLine("send('…')")],
    ["about an empty line", withLine("")],
    [
      "about another commit than the one that git names",
      withLine("x", (one) => ({ ...one, commit: "f".repeat(40) })),
    ],
    [
      "about another line",
      withLine("x", (one) => ({
        ...one,
        lines: first(one).map((line) => ({ ...line, number: line.number + 1 })),
      })),
    ],
    ["with a path that means something to a shell", withLine("x", (one) => ({ ...one, path: "a$(b).py" }))],
    ["without lines", withCode(crowd({ items: 4, done: 1 }), false)],
  ])("%s", (_case, portfolio) => {
    const worked = workedProof(portfolio, "../");
    expect(worked).toMatchObject({ answer: null, by: null, commit: null });
    expect(String(worked?.title)).toBe("The item number 3");
    expect(worked?.figure ?? worked?.proof).not.toBeNull();
  });

  test("about a repository without a page", () => {
    const portfolio = withLine("x");
    const repositories = portfolio.repositories.map((one) => ({ ...one, web: null }));
    expect(workedProof({ ...portfolio, repositories }, "../")?.answer).toBeNull();
  });
});

test("is none if nothing can be opened", () => {
  expect(workedProof(crowd({ done: 0 }), "../")).toBeNull();
  expect(workedProof(crowd({ items: 0 }), "../")).toBeNull();
  const portfolio = crowd({ items: 3, done: 1 });
  const decisions = portfolio.decisions.map((decision) => ({
    ...decision,
    proofs: decision.proofs.map((proof) => ({ ...proof, url: null })),
  }));
  expect(workedProof({ ...portfolio, decisions }, "../")).toBeNull();
});

test("a line stays text on the page, whatever it says", () => {
  const hostile = `"'><script>hacked=1</script></code></pre><img src=x onerror=hacked=1>{{x}}`;
  const page = siteOf(withLine(hostile))["verify/index.html"] ?? "";
  expect(page).toContain("What git answers");
  expect(page).not.toMatch(/<script>|<img/);
  expect(page.match(/&lt;script&gt;hacked/g)?.length).toBeGreaterThanOrEqual(2);
});
