/** The review issue over several runs, in memory. */
import { describe, expect, test } from "vitest";
import { reviewMarker } from "../../src/activity/review-issue.ts";
import { corpus } from "../browser/hostile-corpus.ts";
import { issueOf, workflow } from "../support/issues.ts";
import { joins, numberIn, planOf, run, started, stateIn, tick } from "../support/reviews.ts";
import { bodyIn, changed, edited, issueIn, ownIssues, served, writes } from "../support/served.ts";
import { planningOn } from "./snapshots.ts";

describe("the issue", () => {
  test("is made once, with its number in roadmap.json, and says what is due", () => {
    const next = started();
    const number = numberIn(next);
    expect(issueIn(next, number).title.untrusted).toBe("Reviews");
    expect(bodyIn(next, number)).toMatchInlineSnapshot(`
      "<!-- roadfolio:reviews -->
      **1 review is due.**

      Think of the answer, open it, and tick one box: **again** if you did not know it, **hard**, **good** or **easy** if you did. The next run plans the next review. Anything you write above or below the list stays.

      ### Explain Title of joins in your own words.

      <details>
      <summary>Answer</summary>

      commit 1a2b3c4, 3 Sep 2025

      </details>

      - [ ] again <!-- roadfolio:grade joins again 2025-09-04 -->
      - [ ] hard <!-- roadfolio:grade joins hard 2025-09-04 -->
      - [ ] good <!-- roadfolio:grade joins good 2025-09-04 -->
      - [ ] easy <!-- roadfolio:grade joins easy 2025-09-04 -->

      <!-- roadfolio:end -->"
    `);
    expect(writes(planningOn("2025-09-10")(next))).toEqual([]);
  });

  test("says when the next review is due, if none is", () => {
    const { next } = run(served(planOf([joins])), "2025-09-03");
    expect(bodyIn(next, numberIn(next))).toContain("**Nothing is due.** The next review is on 4 Sep 2025.");
  });

  test("is not created before anything can be reviewed, nor for the summary alone", () => {
    for (const text of [planOf([{ id: "joins" }]), planOf([joins], { reviews: "summary" })]) {
      const { next } = run(served(text), "2025-09-10");
      expect(ownIssues(next).issues.map(({ title }) => title.untrusted)).not.toContain("Reviews");
    }
  });

  test("asks about ten items at most, those that have waited longest first", () => {
    const items = Array.from({ length: 14 }, (_, index) => ({
      id: `item-${index}`,
      done: { on: `2025-08-${30 - index}`, proof: "commit 1a2b3c4" },
    }));
    const next = started(items);
    const body = bodyIn(next, numberIn(next));
    expect(body.match(/^### /gm)).toHaveLength(10);
    expect(body).toContain("**14 reviews are due.** These are the ones that have waited longest");
    expect(body.indexOf("item-13")).toBeLessThan(body.indexOf("item-12"));
    expect(body).not.toContain("item-3 ");
  });

  test("keeps the learner's own text, and never grows too long", () => {
    const next = started();
    const number = numberIn(next);
    const notes = "w".repeat(59_000);
    const mine = edited(next, number, (body) => `Mine\n\n${tick("joins", "good")(body)}\n\n${notes}`);
    const after = bodyIn(run(mine, "2025-09-11").next, number);
    expect(after.startsWith(`Mine\n\n${reviewMarker}\n**Nothing is due.**`)).toBe(true);
    expect(after.endsWith(notes)).toBe(true);
  });

  test("that the learner closes stays closed", () => {
    const next = started();
    const closed = changed(next, numberIn(next), () => ({ state: "closed", reason: "completed" }));
    const graded = edited(closed, numberIn(next), tick("joins", "good"));
    const after = run(graded, "2025-09-11").next;
    expect(issueIn(after, numberIn(next)).state).toBe("closed");
    expect(stateIn(after)).toMatchObject({ last: "2025-09-11" });
  });

  test("that was deleted is made again, and no review is lost", () => {
    const next = started();
    const number = numberIn(next);
    const gone = {
      ...next,
      issues: next.issues.map((one) => ({
        ...one,
        gone: [number],
        issues: one.issues.filter((issue) => issue.number !== number),
      })),
    };
    const { plan, next: after } = run(gone, "2025-09-11");
    expect(plan.problems.map(({ code }) => code)).toContain("checklist-gone");
    expect(numberIn(after)).toBeGreaterThan(number);
    expect(stateIn(after)).toEqual(stateIn(next));
  });

  test("whose number was not recorded is found again, and a second one is closed", () => {
    const next = started();
    const number = numberIn(next);
    const lost = {
      ...next,
      roadmap: {
        ...next.roadmap,
        text: (next.roadmap.text ?? "").replace(/"issue": \d+,\s*"reviews"/, '"reviews"'),
      },
    };
    const twin = issueOf({ number: 90, author: workflow, body: bodyIn(next, number) });
    const both = { ...lost, issues: lost.issues.map((one) => ({ ...one, issues: [...one.issues, twin] })) };
    const found = run(both, "2025-09-11").next;
    expect(numberIn(found)).toBe(number);
    expect(issueIn(run(found, "2025-09-11").next, 90).state).toBe("closed");
  });
});

describe("hostile text", () => {
  const titles = corpus.filter((text) => text.trim() !== "" && text.length <= 300);

  test("in a title adds no box, no heading and no comment", () => {
    const own = "- [x] easy <!-- roadfolio:grade joins easy 2025-09-04 -->";
    for (const title of [...titles, own, `x\n${own}`, "<!-- roadfolio:end -->"]) {
      const next = started([{ ...joins, title }]);
      const body = bodyIn(next, numberIn(next));
      expect(body.match(/^- \[/gm)).toHaveLength(4);
      expect(body.match(/^### /gm)).toHaveLength(1);
      expect(body.match(/<!--/g)).toHaveLength(6);
      expect(run(next, "2025-09-11").plan.reviews?.due).toEqual(["joins"]);
    }
  });

  test("in the issue breaks nothing", () => {
    const next = started();
    const number = numberIn(next);
    for (const text of corpus) {
      const spoiled = edited(next, number, (body) => body.replace("### ", `${text}\n### `));
      const { next: after } = run(spoiled, "2025-09-11");
      expect(stateIn(after)).toEqual({ due: "2025-09-04" });
      expect(bodyIn(after, number)).toContain("**1 review is due.**");
    }
  });
});
