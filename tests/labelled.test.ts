/** Small repositories whose truth is written down: what a whole sync ticks, and what it must not be fooled by. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decodeText } from "../src/text/decode.ts";
import { main } from "../src/cli/main.ts";
import type { Proof } from "../src/evidence/evidence.ts";
import { createLog } from "../src/ports/log.ts";
import { casesWithSecrets, labelledCases, playLabelled, seedSkills } from "./labelled/play.ts";
import type { TestRepository } from "./support/repository.ts";
import { doneItems, runSync } from "./support/run.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** What git knows of a repository, asked once for each question. */
interface Known {
  /** Address of the author of each commit. */
  authors: ReadonlyMap<string, string>;
  /** How many lines a file has at a commit. @throws when it is not there */
  linesAt(ref: string, path: string): number;
}

function known(project: TestRepository): Known {
  const log = project.git("log", "--all", "--format=%H %ae").split("\n");
  const counts = new Map<string, number>();
  return {
    authors: new Map(log.map((line) => [line.slice(0, 40), line.slice(41)])),
    linesAt(ref, path) {
      const place = `${ref}:${path}`;
      const count =
        counts.get(place) ??
        (decodeText(execFileSync("git", ["show", place], { cwd: project.dir, stdio: "pipe" })) ?? "")
          .replace(/\r?\n$/, "")
          .split("\n").length;
      counts.set(place, count);
      return count;
    },
  };
}

/** Everything that a command says. */
async function printed(dir: string, ...args: string[]): Promise<string> {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  const status = await main([...args, "--dir", dir], {
    environment: { PATH: process.env["PATH"], HOME: dir },
    log: createLog(write, false),
    clock: new VirtualClock("2025-10-01T12:00:00"),
    print: write,
    now: new Date("2025-10-01T12:00:00"),
  });
  expect(status).toBe(0);
  return text;
}

/** Every file below the folder that is not git's. */
function writtenIn(dir: string): string {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(`${dir}/.git`))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"))
    .join("\n");
}

/** What is wrong with a proof; null for one of the owner's, with a line or a whole file that is there, then and now. */
function faultOf({ authors, linesAt }: Known, { kind, ref, path, line, now }: Proof): string | null {
  const place = `${kind} ${ref}:${path}:${line}`;
  if (kind !== "code" || ref === null || path === null) return `${place} is no place`;
  for (const one of [{ ref, path, line }, ...(now === undefined ? [] : [now])]) {
    const count = linesAt(one.ref, one.path);
    if (one.line !== null && (one.line < 1 || one.line > count)) return `${place} is not there`;
  }
  const author = authors.get(ref);
  return author === "ana@example.com" ? null : `${place} is by ${author}`;
}

describe.each(labelledCases)("%s", (name) => {
  test("ticks what its labels say and nothing else, by lines of its owner that are there", async () => {
    const { project, portfolio, ticks } = playLabelled(name);
    const result = await runSync(portfolio.dir);
    expect(result.plan.problems.filter(({ level }) => level !== "notice")).toEqual([]);
    expect(doneItems(result).toSorted()).toEqual(ticks.toSorted());
    const git = known(project);
    for (const { done, proofs } of result.plan.decisions) {
      expect(proofs.length > 0).toBe(done);
      expect(proofs.map((proof) => faultOf(git, proof)).filter(Boolean)).toEqual([]);
    }
  });

  test("labels skills of the seed, each once", () => {
    const { ticks, open } = playLabelled(name);
    const skills = [...ticks, ...open].filter((id) => !id.startsWith("rule-"));
    expect(skills.filter((id) => !seedSkills.includes(id))).toEqual([]);
    expect(new Set(skills).size).toBe(skills.length);
  });
});

test.each(casesWithSecrets)("%s shows nothing of its files that may hold secrets", async (name) => {
  const { portfolio, ticks, open, secrets } = playLabelled(name);
  const { dir } = portfolio;
  const outputs = [await printed(dir, "snapshot"), await printed(dir, "sync", "--json"), writtenIn(dir)];
  for (const id of [...ticks, ...open]) outputs.push(await printed(dir, "explain", id));
  const shown = outputs.join("\n");
  expect(shown).toContain("app.py");
  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
});
