import { describe, expect, test } from "vitest";
import { readChecklist } from "../../src/activity/checklist.ts";
import { bodiesOf, bodyOf, rowsIn } from "../support/checklists.ts";
import { says } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { planned } from "../plan/snapshots.ts";
import { served } from "../support/served.ts";
import { fullRoadmap } from "./portfolio.ts";
import { hostile, htmlOf, tagsIn } from "./rendered.ts";

const text = fullRoadmap((where) => `The ${where}`);

/** Lines without their comments. */
function shownIn(body: string): string[] {
  return body.split("\n").map((line) => line.replace(/ ?<!-- roadfolio:.*$/, ""));
}

describe("a phase's checklist", () => {
  test("shows title, goal, due date and progress, and groups items like the roadmap", () => {
    expect(shownIn(bodyOf(text))).toEqual([
      "",
      "The goal",
      "",
      "**2 of 4** done, due 20 Oct 2025.",
      "",
      "Tick a box, and the next run updates `roadmap.json`, README and site. Anything you write above, in or below the list stays.",
      "",
      "",
      "### The group",
      "- [ ] The open item",
      "- [x] The proven item → commit 1a2b3c4, 3 Sep 2025",
      "- [x] The claimed item → self-declared",
      "",
      "### The project",
      "- [ ] The route",
      "",
    ]);
  });

  test("leaves out a missing goal, due date and project", () => {
    const bare = roadmapText([], {
      start: undefined,
      phases: [{ id: "basics", title: "Basics", groups: [group()] }],
    });
    const shown = shownIn(bodyOf(bare));
    expect(shown[1]).toBe("**0 of 1** done.");
    expect(shown.filter((line) => line.startsWith("###"))).toEqual(["### First"]);
  });

  test("links each ticked box to its proof", () => {
    const body = bodyOf(roadmapText([{ id: "joins" }]), says("Completes: joins"));
    expect(body).toMatch(
      /- \[x\] Title of joins → \[.*\]\(<https:\/\/github\.com\/ana\/learning\/commit\/0001000f+>\), 1 Sep 2025 /,
    );
  });

  test("is not created for a phase or strategy with nothing to tick; an empty group is left out", () => {
    expect(bodiesOf(roadmapText([]))).toEqual([]);
    const empty = { id: "none", title: "Nothing", items: [] };
    const phases = [{ id: "basics", title: "Basics", groups: [empty, group()] }];
    expect(shownIn(bodyOf(roadmapText([], { phases })))).not.toContain("### Nothing");
    const strategy = [{ id: "english", title: "English", kind: "habit" }];
    expect(bodiesOf(roadmapText([], { strategy }))).toEqual([]);
  });
});

describe("the strategy's checklist", () => {
  test("contains gates and plain items, and names the habits without a box", () => {
    const [, strategy = ""] = bodiesOf(text);
    const shown = shownIn(strategy);
    expect(shown).toContain("**0 of 1** done. Habits (measured, not ticked): The habit.");
    expect(shown.filter((line) => line.startsWith("- "))).toEqual(["- [ ] The gate"]);
    expect(readChecklist(strategy)?.key).toEqual({ phase: null, part: 1 });
  });
});

test("uses the phase's title as the issue's title, without markup", () => {
  const plan = planned(served(text.replace("The phase", "The `phase` & _more_"), [], { milestones: null }));
  expect(plan.issues?.newIssues.map(({ title }) => title)).toEqual(["The phase & more", "Strategy"]);
});

test("does not depend on the date", () => {
  const plan = planned(served(text, [], { milestones: null }));
  expect(plan.site?.files.some(({ content }) => String(content).includes("2025-10-01"))).toBe(true);
  for (const { body } of plan.issues?.newIssues ?? []) expect(body).not.toMatch(/2025-10-01|1 Oct 2025/);
});

describe("text in titles and goals stays text", () => {
  const others: [string, string][] = [
    ["one of our rows", "x <!-- roadfolio:item x x 0 00000000 -->"],
    ["a second list", "<!-- roadfolio:checklist phase basics 00000000 -->"],
    ["made-up parts", "<!-- roadfolio:parts 1 2 3 -->"],
    ["one of our rows in a code span", "`<!-- roadfolio:item x x 0 00000000 -->`"],
    ["one of our rows on its own line", "x\n- [x] y <!-- roadfolio:item y x 0 00000000 -->\nz"],
    ["our end marker on its own line", "x\n<!-- roadfolio:end -->\nz"],
    ["a closing keyword", "fixes #12, closes ana/learning#1, resolves GH-3"],
    ["the separator before a proof", "a → b → c"],
    ["a box", "[x] done"],
    ["non-breaking spaces", "&nbsp;a&nbsp;"],
  ];
  const expected = readChecklist(bodyOf(text));

  test.each([...hostile, ...others])("%s", (_name, say) => {
    const bodies = bodiesOf(fullRoadmap((where) => `${say} ${where}`));
    const [body = ""] = bodies;
    const read = readChecklist(body);
    expect(rowsIn(body)).toEqual(["open", "proven", "claimed", "route"]);
    expect(read?.lines.map((line) => ("row" in line ? line.row.id : line.own))).toEqual(
      expected?.lines.map((line) => ("row" in line ? line.row.id : line.own)),
    );
    expect(read).toMatchObject({ before: [], after: [], parts: [] });
    expect(body.match(/<!-- roadfolio:checklist /g)).toHaveLength(1);
    for (const one of bodies) expect(one).not.toMatch(/(^|[^\w`])@[\w-]|(^|[^&\w`])#\d|\bGH-\d/im);
  });

  test.each([...hostile, ...others])(
    "keeps text before and after the list, and does not count as renamed: %s",
    (_name, say) => {
      for (const title of [say, `${say} x`, `x ${say}`]) {
        const body = bodyOf(
          roadmapText([{ id: "joins", title, done: { on: "2025-09-03", proof: "commit 1a2b3c4" } }]),
        );
        const rows = readChecklist(body)?.lines.flatMap((line) => ("row" in line ? [line.row] : []));
        expect(rows?.map(({ id, renamed }) => [id, renamed])).toEqual([
          ["first", false],
          ["joins", false],
        ]);
      }
    },
  );

  test("contains only our own tags when rendered by GitHub", () => {
    for (const [, say] of hostile) {
      const shown = htmlOf(bodyOf(fullRoadmap((where) => `${say} ${where}`)).replace(/<!--.*?-->/g, ""));
      const names = new Set(tagsIn(shown).map((tag) => /^<\/?([a-z\d]+)/.exec(tag)?.[1]));
      for (const bad of ["script", "img", "h1", "h2", "details", "blockquote", "table"])
        expect(names).not.toContain(bad);
    }
  });
});

function group() {
  return { id: "first", title: "First", items: [{ id: "joins", title: "Joins" }] };
}
