/** Checks for every run: it never prints its token or an e-mail address, and it reports its calls correctly. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { ActionRun } from "../../support/runner.ts";
import type { Scene } from "../emulator/scene.ts";

/** Expects that only calls of this run were counted. @param folder its workspace */
export async function expectOfEveryRun(
  run: ActionRun,
  github: Scene,
  token: string,
  folder: string,
): Promise<void> {
  const ana = github.as("ana-souza");
  const shown = [run.stdout, run.stderr, run.summary, JSON.stringify(run.outputs)];
  const files = written(folder);
  // The bytes of a picture may look like an address by chance.
  const pages = files.filter(({ path }) => !path.endsWith(".png")).map(({ text }) => text);
  const sent = [...(await ana.issues()), ...(await ana.pulls())].map(
    ({ title, body }) => `${title}\n${body}`,
  );
  const all = [...shown, ...sent, ...files.map(({ text }) => text)].join("\n");
  expect(token).not.toBe("");
  expect(all).not.toContain(token);
  expect(all).not.toContain(Buffer.from(`x-access-token:${token}`).toString("base64"));
  const texts = [...shown, ...sent, ...pages].join("\n");
  expect(texts.match(/[\w.+-]+@[\w-]+\.\w+/g) ?? []).toEqual([]);
  // A run that fails writes no summary.
  const counted = run.status === 0 ? [github.reads(), github.writes()] : [0, 0];
  expect(toldCalls(run)).toEqual(counted);
}

/** Numbers of reads and writes in a summary, which reports them only if there were any. */
function toldCalls({ summary }: ActionRun): number[] {
  const told = /GitHub API calls: (\d+) reads?, (\d+) writes?\./.exec(summary);
  return [Number(told?.[1] ?? 0), Number(told?.[2] ?? 0)];
}

function written(folder: string): { path: string; text: string }[] {
  const site = join(folder, "site");
  const entries = existsSync(site) ? readdirSync(site, { recursive: true, withFileTypes: true }) : [];
  const pages = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return [join(folder, "README.md"), ...pages]
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
