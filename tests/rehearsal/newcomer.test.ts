/** From a note to a live page: init, a commit, a push, and the workflow that init wrote. */
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { machineClock } from "../../src/ports/clock.ts";
import { runHere } from "../support/cli.ts";
import { weeks } from "../support/newcomer.ts";
import { expectDeployed, green, only, states, ticks } from "./played.ts";
import { startForge } from "./start-forge.ts";

const note = join(import.meta.dirname, "../import/first-note.md");

test("the page of a newcomer is live after one command and one push", async () => {
  const forge = await startForge({}, { bundle: true });
  const { laptop } = forge;
  for (const name of ["roadmap.json", "README.md"]) rmSync(join(laptop.dir, name), { force: true });
  for (const [index, files] of weeks.entries()) laptop.commit({ message: `Day ${index + 1}`, files });
  laptop.git("config", "user.name", "Ana Souza");
  laptop.git("config", "user.email", "ana@example.com");
  copyFileSync(note, join(laptop.dir, "plano.md"));

  const begun = machineClock.elapsed();
  const init = await runHere(laptop.dir, ["init", "plano.md", "--yes"]);
  expect(init.status).toBe(0);
  const [, shown = "0"] = /^(\d+) of 50 items are already shown/m.exec(init.stdout) ?? [];
  const run = only(forge.push({ message: "Add my learning roadmap" }));
  await forge.actions.settle();
  const seconds = (machineClock.elapsed() - begun) / 1000;

  expect(states(run)).toEqual(green);
  expectDeployed(forge, run, "github-pages-1");
  expect(ticks(forge)).toBe(Number(shown));
  expect(Number(shown)).toBeGreaterThanOrEqual(10);
  // English, although the note is not, and with the line that proves it.
  const page = String(forge.pages.deployments.at(-1)?.files.get("index.html"));
  expect(page).toContain("Aggregate functions");
  expect(page).toMatch(/href="[^"]*sql\/report\.sql#L\d+"/);
  process.stdout.write(`newcomer: a live page with ${shown} proven items after ${seconds.toFixed(1)} s\n`);
});
