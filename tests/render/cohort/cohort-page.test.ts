/** The mentors' page as a whole. `UPDATE_GOLDEN=1` writes expected/ anew: read the difference then. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import type { CohortState } from "../../../src/cohort/cohort-state.ts";
import { cohortFiles } from "../../../src/render/cohort/cohort-files.ts";
import { untrusted } from "../../../src/text/untrusted.ts";
import { asOf, cohortOf, progressAt, recordOf, sampleCohort } from "./sample-cohort.ts";

const expected = join(import.meta.dirname, "expected");
/** Styles are told by their templates. */
const untold = /\.css$|\.svg$/;

function filesOf(state: CohortState): Map<string, string> {
  const files = cohortFiles(state, { asOf, version: "0.1.0" });
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  return new Map(files.map(({ path, content }) => [path, content]));
}

const bytesOf = (text: string | undefined): number => Buffer.byteLength(text ?? "");

/** Bytes of each page of the map, with all that it loads. */
function weights(files: ReadonlyMap<string, string>): number[] {
  const styles = ["style.css", "theme.css", "icon.svg"].reduce(
    (sum, path) => sum + bytesOf(files.get(path)),
    0,
  );
  const pages = [...files.keys()].filter((path) => /^(?:\d+\/)?index\.html$/.test(path));
  return pages.map((path) => bytesOf(files.get(path)) + styles);
}

/** Every learner is on the first thirds of the plan or further, with a proof in all four phases. */
function busyCohort(size: number): CohortState {
  const learners = Array.from({ length: size }, (_, index) => {
    const name = `Maximiliana Esperança Gonçalves ${index}`;
    return recordOf(`l-${index}`, progressAt(name, `maximiliana-${index}/my-learning`, 45, index % 40));
  });
  return cohortOf(learners);
}

test("the page of twelve learners is as it was", () => {
  const files = [...filesOf(sampleCohort(12))].filter(([path]) => !untold.test(path));
  if (process.env["UPDATE_GOLDEN"] === "1") {
    rmSync(expected, { recursive: true, force: true });
    for (const [path, content] of files) {
      mkdirSync(dirname(join(expected, path)), { recursive: true });
      writeFileSync(join(expected, path), content);
    }
  }
  const before = readdirSync(expected, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const names = before.map((path) => path.slice(expected.length + 1).replaceAll("\\", "/"));
  expect(names.toSorted()).toEqual(files.map(([path]) => path).toSorted());
  for (const [path, content] of files) expect(content).toBe(readFileSync(join(expected, path), "utf8"));
});

/** Drawn once for all tests. */
const many = sampleCohort(2000);
const manyFiles = filesOf(many);
const usualFiles = filesOf(sampleCohort(300));

describe("a page has at most 60,000 bytes with its styles", () => {
  test.each<[string, ReadonlyMap<string, string>, number]>([
    ["no learner", filesOf(sampleCohort(0)), 1],
    ["one", filesOf(sampleCohort(1)), 1],
    ["300", usualFiles, 1],
    ["300 who all have proofs in every phase, with long names", filesOf(busyCohort(300)), 1],
    ["2,000", manyFiles, 7],
  ])("%s", (_name, files, pages) => {
    const all = weights(files);
    expect(all.length).toBe(pages);
    expect(all.filter((bytes) => bytes > 60_000)).toEqual([]);
  });

  test.each(["<", "\u{1f469}", "`x` "])("whatever strangers write: %s", (sign) => {
    const text = sign.repeat(2000);
    const { cohort, learners, ...state } = sampleCohort(70);
    const hostile = learners.map((record, index) => ({
      ...record,
      login: `${index}${text}`,
      problem: { code: text, message: text, hint: text },
      progress: record.progress && {
        name: `${index}${text}`,
        url: `https://example.com/${text}`,
        phases: Array.from({ length: 40 }, (_, at) => ({
          id: `${at}`,
          title: `${at}${text}`,
          due: "2026-12-24",
          done: 2,
          total: 3,
        })),
        items: record.progress.items.map((item, at) => ({
          ...item,
          title: text,
          phase: `${at % 40}`,
          proof: `https://example.com/${index}/${at}`,
        })),
        skills: record.progress.skills.map((skill, at) => ({ ...skill, id: `${at}`, short: `${at}${text}` })),
      },
    }));
    const all = weights(
      filesOf({ ...state, cohort: { ...cohort, title: text, repository: text }, learners: hostile }),
    );
    expect(all.filter((bytes) => bytes > 60_000)).toEqual([]);
  });
});

describe("with 300 learners", () => {
  const page = usualFiles.get("index.html") ?? "";
  const list = usualFiles.get("p/index.html") ?? "";

  test("every cell with something proven leads to a proof that opens", () => {
    const cells = [...page.matchAll(/<td><a href=p\/#(\w+)>(\d+)<\/a>/g)];
    const places = new Map(
      [
        ...list.matchAll(
          /<li id="(\w+)">.*?<b>(\d+) of \d+<\/b>(?: <a class="at" href="(https:\/\/github\.com\/[^"]+)">)?/g,
        ),
      ].map(([, id, done, url]) => [id, { done, url }] as const),
    );
    expect(cells.length).toBeGreaterThan(600);
    const wrong = cells.filter(([, id, done]) => {
      const place = places.get(id);
      return (
        place?.done !== done || (done !== "0" && !/\/blob\/[0-9a-f]{40}\/.+#L\d+$/.test(place?.url ?? ""))
      );
    });
    expect(wrong.map(([cell]) => cell)).toEqual([]);
    expect(page.match(/<td>[1-9]\d*<td/g)).toBeNull();
  });

  test("everybody who was read is in the map, and on the list", () => {
    const read = sampleCohort(300).learners.filter(({ progress }) => progress !== null).length;
    expect(page.match(/<tr><th>/g)?.length).toBe(read);
    expect(list.match(/<section id="[0-9a-z]+">/g)?.length).toBe(read);
  });
});

test("with 300 who have proofs in every phase, every number still has its own link", () => {
  const page = filesOf(busyCohort(300)).get("index.html") ?? "";
  expect(page.match(/<td><a href=p\/#\w+>\d+<\/a>/g)?.length).toBe(1200);
});

test("with 12 learners each number opens the proof itself", () => {
  const page = filesOf(sampleCohort(12)).get("index.html") ?? "";
  const cells = page.match(/<td class=l[1-4]><a href="https:\/\/github\.com\/[^"]+#L\d+">\d+<\/a>/g);
  expect(cells?.length).toBe(page.match(/<td class=l/g)?.length);
});

test("with 2,000 learners each is on one page, every page links to all others, and says that it has a part", () => {
  const pages = [...manyFiles].filter(([path]) => /^(?:\d+\/)?index\.html$/.test(path));
  const rows = pages.map(([, content]) => content.match(/<tr><th>/g)?.length ?? 0);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(
    many.learners.filter(({ progress }) => progress !== null).length,
  );
  for (const [path, content] of pages) {
    expect(content).toContain("A page has room for some of the 1,950 learners.");
    const root = path === "index.html" ? "./" : "../";
    const links = [...content.matchAll(/<li><a href="([^"]+)#map">[\d,]+ to/g)].map(([, url]) => url);
    const others = pages.map(([other]) => other).filter((other) => other !== path);
    expect(links).toEqual(others.map((other) => `${root}${other.replace("index.html", "")}`));
  }
});

describe("empty states say so", () => {
  const at = (done: number, quiet: number) => recordOf("ana", progressAt("Ana", "ana/learning", done, quiet));
  test.each<[string, CohortState, RegExp]>([
    [
      "no learners",
      cohortOf([]),
      /No learners yet\. Add them to cohort\.json; each of them puts <code>&quot;cohort&quot;: &quot;escola\/backend-2026&quot;|"cohort": "escola\/backend-2026"/,
    ],
    ["nobody stuck", cohortOf([at(10, 3)]), /Nobody has been stuck for three weeks\./],
    ["nothing this week", cohortOf([at(10, 8)]), /Nothing was proven in the last seven days\./],
    [
      "nobody read",
      cohortOf([recordOf("ana", null)]),
      /Nobody has been read yet\.[^]*1 learner has not been read yet\. The next run[^]*Nobody’s roadmap has been read yet\./,
    ],
    [
      "everything done",
      cohortOf([at(50, 3)]),
      /Nobody has an open item\.[^]*No phase with a date is unfinished\.[^]*All phases finished/,
    ],
    ["no skill", cohortOf([at(0, 3)]), /No code shows a skill yet\./],
  ])("%s", (_name, state, words) => {
    expect(filesOf(state).get("index.html")).toMatch(words);
  });

  test("and no list is without a line", () => {
    for (const state of [
      cohortOf([]),
      cohortOf([at(0, 0)]),
      cohortOf([at(50, 3)]),
      cohortOf([recordOf("ana", null)]),
    ])
      for (const content of filesOf(state).values())
        expect(content).not.toMatch(/<(ul|ol|tbody|table)[^>]*>\s*<\/\1>/);
  });
});

test("each learner with a problem has a line, below what to do about it", () => {
  const { learners } = sampleCohort(300);
  const page = usualFiles.get("index.html") ?? "";
  const section = page.slice(page.indexOf('id="problems"'), page.indexOf('id="map"'));
  for (const { repository, problem } of learners.filter((one) => one.problem !== null)) {
    expect(section).toContain(`<a href="https://github.com/${repository}">`);
    expect(section).toContain(`<h3>${problem?.hint} <span>`);
  }
  expect(section).toContain('<p class="more">The repository does not exist.</p>');
});

test("by initials, no name or login is shown", () => {
  const { cohort, learners, ...state } = sampleCohort(30);
  const files = filesOf({ ...state, cohort: { ...cohort, names: "initials" }, learners });
  const told = [...files].flatMap(([path, content]) =>
    path.endsWith(".html") ? [content.replaceAll(/<[^>]+>/g, " ")] : [],
  );
  for (const { login, progress } of learners)
    for (const name of [login, ...(progress === null ? [] : [progress.name])])
      expect(told.filter((text) => text.includes(untrusted(name).untrusted))).toEqual([]);
});

test("the HTML is valid", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off", "no-trailing-whitespace": "off", "no-inline-style": "error" },
  });
  const complaints: string[] = [];
  const some = [0, 1, 30].flatMap((size) => [...filesOf(sampleCohort(size))]);
  const usual = usualFiles.get("index.html") ?? "";
  const last = manyFiles.get("7/index.html") ?? "";
  for (const [path, content] of [...some, ["300.html", usual] as const, ["7.html", last] as const])
    if (path.endsWith(".html")) {
      const { results } = await validator.validateString(content, path);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          complaints.push(`${path}:${line} ${ruleId} ${message}`);
    }
  expect([...new Set(complaints)].slice(0, 20)).toEqual([]);
});
