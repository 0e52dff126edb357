/** Ways to forge the pages beside an honest portfolio.json: each is caught, with the reason. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, readClaims } from "../../../src/verify/claims.ts";
import { compare, type Recomputed } from "../../../src/verify/compare.ts";
import { compute } from "../../../src/verify/compute.ts";
import { comparePages } from "../../../src/verify/pages/compare-pages.ts";
import { doubtsOf } from "../../../src/verify/pages/doubts.ts";
import { holds } from "../../../src/verify/report.ts";
import type { Verdict } from "../../../src/verify/verdict.ts";
import { type Learner, makeLearner, now, verifier } from "../learner.ts";
import { change, filesOf, publishedIn, type SiteFiles, textOf } from "./site.ts";
import { readMarkup } from "../../../src/verify/pages/read-markup.ts";
import { everywhere, forgeries, honestWays, phase, proof, put, tick } from "./ways.ts";

let learner: Learner;
let claims: Claims;
let again: Recomputed;
let honest: SiteFiles;
beforeAll(async () => {
  learner = await makeLearner();
  const { dir: folder } = learner.repository;
  const read = readClaims(learner.text);
  if (typeof read === "string") throw new Error(read);
  claims = read;
  honest = filesOf(join(folder, "site"));
  learner.repository.git("switch", "--quiet", "-C", "main", claims.made.commit ?? "");
  const options = { folder, account: "ana-souza", server: "https://github.com", token: null };
  again = await compute(claims, { ...options, now: new Date(now), showsCode: false }, verifier());
});
afterAll(() => rmSync(learner.repository.dir, { recursive: true, force: true }));

const home = { account: "ana-souza", listedBy: null, onBranch: true, askedGitHub: false };

async function verdictsOn(files: SiteFiles, page = claims): Promise<Verdict[]> {
  const claimed = compare(page, again, home);
  const doubts = doubtsOf(page, again.site, claimed, home.askedGitHub);
  const isWrong = claimed.some(({ item, outcome }) => item !== null && outcome === "fails");
  return comparePages(publishedIn(files), again.site.files, learner.text, doubts, isWrong);
}

/** What does not hold, as "file outcome: reasons". */
const wrong = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ outcome }) => outcome !== "holds")
    .map(({ claim, outcome, reasons }) => `${claim} ${outcome}: ${reasons.join(" ")}`);

const badge = "badges/progress.svg";

describe("a site is caught that has", () => {
  test.each(forgeries)("%s", async (_, forge, caught) => {
    const files: SiteFiles = new Map(honest);
    forge(files);
    const verdicts = await verdictsOn(files);
    const found = wrong(verdicts);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(caught);
    expect(holds(verdicts)).toBe(false);
  });
});

describe("a site holds that has", () => {
  test.each(honestWays)("%s", async (_, vary) => {
    const files: SiteFiles = new Map(honest);
    vary(files);
    const verdicts = await verdictsOn(files);
    expect(wrong(verdicts)).toEqual([]);
    expect(verdicts).toEqual([expect.objectContaining({ outcome: "holds" })]);
  });
});

test("what a script from another host does cannot be seen", async () => {
  const files: SiteFiles = new Map(honest);
  put("index.html", "</body>", '<script src="https://example.com/count.js"></script></body>')(files);
  expect(wrong(await verdictsOn(files))).toEqual([
    expect.stringMatching(/^index\.html unseen: It has a script .*: https:\/\/example\.com\/count\.js\.$/),
  ]);
});

test("a forged count beside a script from another host fails", async () => {
  const files: SiteFiles = new Map(honest);
  put("index.html", "</body>", '<script src="https://example.com/count.js"></script></body>')(files);
  put("index.html", "<strong>4 of 7", "<strong>7 of 7")(files);
  expect(wrong(await verdictsOn(files))).toEqual([
    expect.stringMatching(/^index\.html fails: It shows “7 of 7 .* It has a script/),
  ]);
});

describe("if an issue that proves an item cannot be seen", () => {
  /** An issue that closed `open`. */
  function withIssue(): Claims {
    const issue = { kind: "issue", ref: "#1", path: null, line: null, on: "2025-09-02", by: null };
    const [first] = claims.items.flatMap((item) => item.proof);
    if (first === undefined) throw new Error("No proof.");
    const items = claims.items.map((item) =>
      item.id === "open" ? { ...item, done: true, on: "2025-09-02", proof: [{ ...first, ...issue }] } : item,
    );
    return { ...claims, items };
  }

  test("pages that differ cannot be seen either, in one line", async () => {
    const files: SiteFiles = new Map(honest);
    put("index.html", "<strong>4 of 7", "<strong>5 of 7")(files);
    put(phase, `Title of open</a> ${tick}`, `Title of open</a> ${proof}`)(files);
    expect(wrong(await verdictsOn(files, withIssue()))).toEqual([
      expect.stringMatching(
        /^2 files of the site, such as index\.html unseen: It shows “5 of 7.* set GITHUB_TOKEN\.$/,
      ),
    ]);
  });

  test("a link to a repository that the portfolio does not name still fails", async () => {
    const files: SiteFiles = new Map(honest);
    put("index.html", "<strong>4 of 7", "<strong>5 of 7")(files);
    put(phase, "https://github.com/ana-souza/learning/blob", "https://github.com/google/go/blob")(files);
    expect(wrong(await verdictsOn(files, withIssue()))).toEqual([
      expect.stringMatching(
        /^phases\/basics\/index\.html fails: It has a link to .* It links to https:\/\/github\.com\/google\/go\/\S+, which portfolio\.json does not name\.$/,
      ),
      expect.stringMatching(/^index\.html unseen: It shows “5 of 7/),
    ]);
  });

  test.each([
    ["the second picture of an image", '<img alt="" srcset="./card.png 1x, https://example.com/a.png 2x">'],
    ["the second address that a link pings", '<a href="./" ping="./a https://example.com/b"></a>'],
  ])("%s fails in a repository that the portfolio does not name", async (_, written) => {
    const files: SiteFiles = new Map(honest);
    put("index.html", "</main>", `${written}</main>`)(files);
    expect(wrong(await verdictsOn(files, withIssue()))).toEqual([
      expect.stringMatching(/^index\.html fails: .*links to https:\/\/example\.com\/[ab]/),
    ]);
  });

  test("a script, a style and a hidden text still fail", async () => {
    const files: SiteFiles = new Map(honest);
    put("index.html", "</body>", "<script>document.title = '7 of 7'</script></body>")(files);
    put(phase, "<h1>", "<h1 hidden>")(files);
    put(badge, "</svg>", '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script></svg>')(files);
    change(files, "style.css", (css) => `${css}p { display: none; }`);
    const found = wrong(await verdictsOn(files, withIssue()));
    expect(found.map((one) => one.split(":")[0])).toEqual([
      "index.html fails",
      "phases/basics/index.html fails",
      "style.css fails",
      `${badge} fails`,
    ]);
  });
});

test("elements that are nested too deeply fail their page, and are not read", async () => {
  const files: SiteFiles = new Map(honest);
  put("index.html", "</main>", `${"<b>".repeat(10_000)}</main>`)(files);
  expect(wrong(await verdictsOn(files))).toEqual([expect.stringMatching(/^index\.html fails: /)]);
  const { marks } = readMarkup(
    `${"<b>".repeat(1_000)}Words`,
    "index.html",
    "https://ana-souza.github.io/learning/",
  );
  expect(marks.length).toBeLessThan(600);
  expect(marks).not.toContain("Words");
});

test("a value that is nested too deeply fails its file only", async () => {
  const files: SiteFiles = new Map(honest);
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const resume = JSON.stringify({ ...Object(JSON.parse(textOf(honest, "resume.json"))), basics: 0 });
  files.set("resume.json", Buffer.from(resume.replace('"basics":0', `"basics":${deep}`)));
  expect(wrong(await verdictsOn(files))).toEqual([
    expect.stringMatching(/^resume\.json fails: Its basics is /),
  ]);
});

test("if many files differ, some are named and the rest counted", async () => {
  const files: SiteFiles = new Map(honest);
  everywhere((text) => `${text}<`, /\.(?:html|svg|json)$/)(files);
  files.set("404.html", Buffer.from(`${textOf(honest, "404.html")}<p>x`));
  for (let more = 0; more < 10; more++) files.set(`items/x${more}/index.html`, Buffer.from("x"));
  const found = wrong(await verdictsOn(files));
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toMatch(/^and \d+ more files of the site, such as \S+ fails: /);
});
