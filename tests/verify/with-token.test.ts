/** Verifying a page with a token: what GitHub says of issues and of whose the commits are counts again. */
import { expect, test } from "vitest";
import { holds } from "../../src/verify/report.ts";
import { verify } from "../../src/verify/verify.ts";
import { smallPlan } from "../github/e2e/plans.ts";
import { day, type Portfolio, portfolioOf } from "../github/e2e/portfolio.ts";
import { today } from "../github/emulator/run-action.ts";
import { thisWorld } from "../../src/doors/machine.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { verifier } from "./learner.ts";

const plan = smallPlan([{ id: "joins", title: "Joins", issue: 1 }, "crud", "views"]);

/** A page with a tick by an issue that Ana closed, and one by a commit of hers. */
async function published(): Promise<Portfolio> {
  const portfolio = await portfolioOf(plan);
  await portfolio.github.as("ana-souza").createIssue({ title: "Learn joins" });
  portfolio.github.now = day(5);
  await portfolio.github.as("ana-souza").close(1);
  portfolio.commit({ message: "Completes: crud", files: { "crud.md": "Notes\n" }, date: day(6) });
  await portfolio.run();
  portfolio.checkout();
  portfolio.repository.git("remote", "set-url", "origin", "https://github.com/ana-souza/learning.git");
  expect(portfolio.ticks()).toMatchObject({ joins: "issue #1" });
  return portfolio;
}

/** What does not hold for somebody without any rights in the repository, as "item or claim outcome: reasons". */
async function wrongIn({ github, repository }: Portfolio, token: string | null): Promise<string[]> {
  const clock = new VirtualClock(today);
  const machine = {
    ...verifier({ GITHUB_API_URL: github.api }),
    world: { ...thisWorld, fetch: github.fetchFor(clock) },
  };
  const { verdicts } = await verify(
    {
      from: repository.dir,
      clone: repository.dir,
      server: "https://github.com",
      token,
      attestation: false,
      now: new Date(today),
    },
    machine,
  );
  const wrong = verdicts.filter(({ outcome }) => outcome === "fails" || outcome === "unseen");
  expect(holds(verdicts)).toBe(wrong.length === 0);
  return wrong.map(
    ({ item, claim, outcome, reasons }) => `${item ?? claim} ${outcome}: ${reasons.join(" ")}`,
  );
}

test("a tick by an issue holds with a token, and cannot be seen without one", async () => {
  const portfolio = await published();
  expect(await wrongIn(portfolio, portfolio.github.token("stranger"))).toEqual([]);
  expect(await wrongIn(portfolio, null)).toEqual([
    expect.stringMatching(/^joins unseen: /),
    expect.stringMatching(
      /^\d+ files of the site, such as index\.html unseen: It shows “2 of 3 skills proven, .*; recomputed: “1 of 3.* set GITHUB_TOKEN\.$/,
    ),
  ]);
});

test("an issue that was opened again proves nothing", async () => {
  const portfolio = await published();
  await portfolio.github.as("ana-souza").patchIssue(1, { state: "open" });
  expect(await wrongIn(portfolio, portfolio.github.token("stranger"))).toEqual([
    expect.stringMatching(/^joins fails: /),
    expect.stringMatching(
      /^\d+ files of the site, such as index\.html fails: It shows “2 of 3 skills proven/,
    ),
  ]);
});
