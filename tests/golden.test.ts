/** What a sync writes, file by file. `UPDATE_GOLDEN=1 npm test` writes expected/ anew: read the difference then. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { goldenCases, goldenFolder, type Played, playCase } from "./golden/play.ts";
import { temporaryFolder } from "./support/repository.ts";
import { runSync } from "./support/run.ts";

/** What is the same in every case, and is told by its template; and pictures, which tests/ports/draw-card.test.ts reads. */
const untold = /^site\/(?:(?:style|theme)\.css|icon\.svg|cards\/.*)$/;

/** Every file that is not as it was committed, and the report. */
function written({ repository, report }: Played): Record<string, string> {
  const status = repository.git("status", "--porcelain", "-z", "--untracked-files=all");
  const paths = status
    .split("\0")
    .map((entry) => entry.replace(/^\s*\S+ /, ""))
    .filter((path) => path !== "" && !untold.test(path));
  const files = paths.map((path) => [path, readFileSync(join(repository.dir, path), "utf8")]);
  return Object.fromEntries([...files, ["report.txt", report]]);
}

function filesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}

function rewrite(folder: string, files: Record<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe.each(goldenCases)("%s", (name) => {
  const expected = join(goldenFolder, name, "expected");

  test("is written as expected, and a second run writes nothing", async () => {
    const played = await playCase(name, temporaryFolder());
    const files = written(played);
    if (process.env["UPDATE_GOLDEN"] === "1") rewrite(expected, files);
    expect(files).toEqual(filesBelow(expected));

    const { plan } = await runSync(played.repository.dir, { now: "2025-10-01T18:00:00" });
    const planned = [...plan.files, ...(plan.site?.files ?? [])];
    expect(planned.filter(({ status }) => status !== "unchanged")).toEqual([]);
    expect(planned.length).toBeGreaterThanOrEqual(6);
    expect(written(played)).toEqual(files);
  });

  test("a day later only the site may differ", async () => {
    const { repository } = await playCase(name, temporaryFolder());
    const { plan } = await runSync(repository.dir, { now: "2025-10-02T12:00:00" });
    expect(plan.files.filter(({ status }) => status !== "unchanged")).toEqual([]);
  });

  test("shows no e-mail address", () => {
    const { "roadmap.json": _own, ...shown } = filesBelow(expected);
    expect(Object.values(shown).join("\n")).not.toMatch(/[\w.%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/i);
  });
});
