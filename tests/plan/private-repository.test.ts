/** Nothing of a private repository reaches anything that is published. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summaryOf } from "../../src/action/summary.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { jsonReport, textReport } from "../../src/plan/report.ts";
import { reportedInPublic } from "../../src/plan/reported.ts";
import { problemLines } from "../../src/problems/lines.ts";
import { secret, secretDays, secretWorld } from "../support/secret-world.ts";
import { decideFrom, itemOf, repositoryOf } from "../support/activity.ts";
import { shownAt } from "../support/code-evidence.ts";
import { publishedDecision } from "../../src/plan/published-decision.ts";
import { publishedProblems } from "../../src/plan/published-problems.ts";
import { type PublishingOf, publishingFor } from "../../src/plan/publishing.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";
import { afterwards, planned, snapshotOf, statuses } from "./snapshots.ts";

const outcome = { dryRun: false, commit: null, pullRequest: null, url: null, calls: null };

/** Everything that others can read, by what it is. */
function published(plan: Plan): Record<string, string> {
  const reported = reportedInPublic(plan);
  const files = [...plan.files, ...(plan.site?.files ?? [])].map(
    ({ path, content }) => [path, typeof content === "string" ? content : JSON.stringify(content)] as const,
  );
  return {
    ...Object.fromEntries(files),
    paths: files.map(([path]) => path).join("\n"),
    issues: JSON.stringify(plan.issues),
    "pull request": JSON.stringify(plan.pullRequest),
    "commit message": plan.commitMessage,
    log: [...textReport(reported, outcome), ...problemLines(reported.problems)].join("\n"),
    summary: summaryOf({ plan: reported, late: [] }, outcome),
  };
}

/** Its owner named the repository in two places; the rest of roadmap.json must not. */
const withoutEntries = (roadmap: string): string => roadmap.replaceAll(`"../${secret}-folder"`, "");

/** Without what escaping puts between the letters. */
const plainly = (text: string): string => text.replaceAll(/[\\\u200B-\u200D\u2060]/g, "");

const anySecret = new RegExp(secret, "i");

/** What is around the first match; null without one. An expression that matches this too takes 80 times as long. */
function around(text: string, found: RegExp): string | null {
  const at = text.search(found);
  return at === -1 ? null : text.slice(Math.max(0, at - 80), at + 60);
}

describe("whatever is known of it and recorded", () => {
  test("nothing that could identify it, and no day, is published", () => {
    fc.assert(
      fc.property(secretWorld, ({ snapshot }) => {
        const plan = planned(snapshot);
        const { "roadmap.json": roadmap = "", ...rest } = published(plan);
        const told = { ...rest, "roadmap.json": withoutEntries(roadmap) };
        for (const [what, text] of Object.entries(told)) {
          const plain = plainly(text);
          expect({ what, found: around(plain, anySecret) }).toEqual({ what, found: null });
          expect({ what, found: around(plain, secretDays) }).toEqual({ what, found: null });
        }
      }),
      { numRuns: 200 },
    );
  });

  test("if nothing is to be published, no month is either", () => {
    const silent = secretWorld.filter(({ publish }) => publish === "nothing");
    fc.assert(
      fc.property(silent, ({ snapshot }) => {
        const { "roadmap.json": _own, ...rest } = published(planned(snapshot));
        for (const [what, text] of Object.entries(rest))
          expect({ what, found: around(text, /2023/) }).toEqual({ what, found: null });
      }),
      { numRuns: 60 },
    );
  });

  test("a second run commits nothing, and the same items are done as if everything were published", () => {
    fc.assert(
      fc.property(secretWorld, ({ snapshot }) => {
        const first = planned(snapshot);
        const second = planned(afterwards(snapshot, first));
        expect(new Set(statuses({ ...second, site: null }))).toEqual(new Set(["unchanged"]));
        const open = planned({
          ...snapshot,
          visibility: [{ listed: `../${secret}-folder`, isPublic: true }],
        });
        const done = ({ decisions }: Plan) => decisions.map((one) => [one.item.id, one.done]);
        expect(done(second)).toEqual(done(first));
        expect(done(open)).toEqual(done(first));
      }),
      { numRuns: 60 },
    );
  });

  test("its owner's own machine still shows everything", () => {
    const [world] = fc.sample(
      secretWorld.filter(({ snapshot }) =>
        snapshot.repositories.some(({ view, listed }) => listed !== "." && view === "complete"),
      ),
      1,
    );
    if (world === undefined) throw new Error("there is no such world");
    expect(JSON.stringify(jsonReport(planned(world.snapshot)))).toContain(`${secret}: block fraud`);
  });
});

const app = { listed: "../app", name: "acme/app", web: "https://github.com/acme/app" };
const work = [{ message: "Completes: joins" }, { message: "More\n\nCompletes: joins", hour: 72 }];

function planFor(publish: string | undefined, isPublic: boolean | null): Plan {
  const entry = publish === undefined ? "../app" : { repository: "../app", publish };
  const text = roadmapText([{ id: "joins" }], { repositories: [".", entry] });
  const visibility = [{ listed: "../app", isPublic }];
  return planned(snapshotOf(text, [repositoryOf([]), repositoryOf(work, app)], { visibility }));
}

describe("what is published", () => {
  const open = "[commit 0001000 in acme/app](<https://github.com/acme/app/commit/";
  const summary = "[x] Title of joins · work in a private repository, September 2025";
  const nothing = "[x] Title of joins · proof kept private\n";
  const recorded = { on: "2025-09-01", proof: "commit acme/app@0001000" };
  const kept = { on: "2025-09", proof: "private commit 0001000" };
  test.each<[string, string | undefined, boolean | null, string, object, string[]]>([
    ["a public one", undefined, true, open, recorded, []],
    ["a private one", undefined, false, summary, kept, ["repository-private"]],
    ["one of which nobody knows", undefined, null, summary, kept, ["repository-private"]],
    ["a private one, of which all is wanted", "all", false, open, recorded, []],
    ["a public one, of which a summary is wanted", "summary", true, summary, kept, []],
    ["one of which nothing is wanted", "nothing", null, nothing, kept, []],
  ])("%s", (_name, publish, isPublic, expected, written, codes) => {
    const plan = planFor(publish, isPublic);
    const { "README.md": readme = "" } = published(plan);
    expect(readme).toContain(expected);
    expect(plan.decisions[0]?.write).toEqual(written);
    expect(plan.problems.map(({ code }) => code)).toEqual(codes);
  });

  const twice = ["all", "summary", "nothing"].flatMap((first) =>
    ["all", "summary", "nothing"].map((second) => [first, second] as const),
  );
  test.each(twice)("the stricter of “%s” and “%s”, for one repository under two names", (...chosen) => {
    const [first, second] = chosen;
    const repositories = [
      ".",
      { repository: "../app", publish: first },
      { repository: app.name, publish: second },
    ];
    const both = [app, { ...app, listed: app.name }].map((one) => repositoryOf(work, one));
    const plan = planned(
      snapshotOf(roadmapText([{ id: "joins" }], { repositories }), [repositoryOf([]), ...both]),
    );
    const expected = chosen.includes("nothing") ? nothing : chosen.includes("summary") ? summary : open;
    expect(published(plan)["README.md"]).toContain(expected);
  });

  test.each([
    [true, false, "summary"],
    [false, true, "summary"],
    [true, null, "all"],
    [null, true, "all"],
    [null, false, "summary"],
    [null, null, "summary"],
  ])("public under one name: %s, under another: %s", (first, second, expected) => {
    const { roadmap } = parseRoadmap(
      roadmapText([], { repositories: [".", "../app", app.name] }),
      "roadmap.json",
    );
    if (roadmap === null) throw new Error("The roadmap cannot be read.");
    const repositories = [app, { ...app, listed: app.name }];
    const visibility = [
      { listed: "../app", isPublic: first },
      { listed: app.name, isPublic: second },
    ];
    const publishingOf = publishingFor({ repositories, unlisted: [], visibility }, roadmap, "readers");
    expect(["../app", app.name].map((one) => publishingOf(one).publish)).toEqual([expected, expected]);
  });

  test("a proof without a day is in no feed", () => {
    const { "site/feed.xml": feed } = published(planFor(undefined, false));
    expect(feed).not.toContain("<entry>");
    expect(published(planFor("all", false))["site/feed.xml"]).toContain("<entry>");
  });

  test("a reason that names a private file is left out, although the proof is public", () => {
    const said = shownAt({}, { dismissed: `not shown yet: b (in ${secret}.py)`, about: ["../app"] });
    const decision = decideFrom(itemOf(), [said], [], []);
    const asked: PublishingOf = (listed) => ({ publish: listed === "." ? "all" : "summary", why: "private" });
    const { evidence } = publishedDecision(decision, [], asked);
    expect(evidence[0]?.dismissed).toBe("it does not count, and why is kept private");
    expect(evidence[0]?.proof).toMatchObject({ publish: "all", path: "a.sql" });
  });

  test.each([
    [{}, "Look at acme/app.", false],
    [{ about: ["../app"] }, "Look at a.py.", false],
    [{ about: ["."] }, "Look at a.py.", true],
    [{}, "Look at the app.", true],
  ])("a message in a log (%j, “%s”)", (about, message, isShown) => {
    const place = { path: null, line: null, column: null };
    const problem = { level: "notice", code: "unreachable", message, hint: "", ...place, ...about } as const;
    const asked: PublishingOf = (listed) => ({ publish: listed === "." ? "all" : "summary", why: "private" });
    const [shown] = publishedProblems([problem], [{ ...app, name: "acme/app" }], asked);
    expect(shown?.message === message).toBe(isShown);
  });

  test("the notice says where to decide, and a public log does not name the repository", () => {
    const { problems, published: shown } = planFor(undefined, false);
    expect(problems[0]).toMatchObject({
      path: "roadmap.json",
      message: expect.stringContaining("acme/app is private"),
    });
    expect(problems[0]?.hint).toContain('{ "repository": "../app", "publish": "all" }');
    expect(shown.problems[0]).toMatchObject({ path: "roadmap.json", line: problems[0]?.line });
    expect(JSON.stringify(shown.problems)).not.toContain('app"');
  });
});

describe("the portfolio's own repository, if it is private", () => {
  const commit = "https://github.com/ana/learning/commit/";
  const planOf = (repositories: unknown[], isPublic: boolean | null): Record<string, string> => {
    const text = roadmapText([{ id: "joins" }], { repositories });
    const visibility = [{ listed: ".", isPublic }];
    return published(planned(snapshotOf(text, [repositoryOf(work)], { visibility })));
  };

  test("shows everything in its README, and a summary on the site", () => {
    const {
      "README.md": readme,
      "site/index.html": page,
      "site/portfolio.json": data,
      log,
    } = planOf(["."], false);
    expect(readme).toContain(commit);
    expect(page).toContain("2 proofs in a private repository");
    for (const text of [page, data]) expect(text).not.toMatch(/\/commit\/|2025-09-0\d/);
    expect(log).toContain("repository-private");
  });

  test.each([
    ["its owner says so", [{ repository: ".", publish: "all" }], false],
    ["it is public", ["."], true],
    ["nobody knows", ["."], null],
  ])("shows everything everywhere if %s", (_name, repositories, isPublic) => {
    const { "README.md": readme, "site/index.html": page, log } = planOf(repositories, isPublic);
    expect(readme).toContain(commit);
    expect(page).toContain(commit);
    expect(log).not.toContain("repository-private");
  });
});
