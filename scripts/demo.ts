/**
 * `npm run demo`: makes a sample learner's repository in demo/, runs the built program on it as a user would, and
 * says what came of it. It fails when a tick is there that must not be, so it is a test of the promise too.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { mallory } from "./demo/commit.ts";
import { history, open, reverted, selfDeclared, strangers, ways } from "./demo/history.ts";
import { cleanEnvironment, makeRepository } from "./demo/make.ts";

const root = join(import.meta.dirname, "..");
const demo = join(root, "demo");

/** The part of `sync --json` that is looked at here. */
const resultSchema = z.object({
  roadmap: z.object({ done: z.number(), total: z.number() }),
  items: z.array(
    z.object({
      id: z.string(),
      done: z.boolean(),
      proof: z.array(z.object({ kind: z.string(), url: z.string().nullable(), by: z.string().nullable() })),
    }),
  ),
  problems: z.array(z.object({ level: z.string(), message: z.string() })),
});
type Result = z.infer<typeof resultSchema>;

/** Runs what is shipped, not the sources. @throws when it fails or prints something else than its JSON */
function sync(): Result {
  const cli = join(root, "dist", "cli.js");
  if (!existsSync(cli)) throw new Error("dist/cli.js is not there. Run: npm run build");
  const args = [cli, "sync", "--dir", demo, "--json"];
  const ran = spawnSync(process.execPath, args, {
    cwd: root,
    // The story ends in January 2026; seen from today, everything in it would be late.
    env: { ...cleanEnvironment(demo), SOURCE_DATE_EPOCH: String(Date.UTC(2026, 0, 22, 12) / 1000) },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  if (ran.status !== 0)
    throw new Error(`sync ended with ${ran.status ?? ran.signal}:\n${ran.stderr}${ran.stdout}`.trim());
  return resultSchema.parse(JSON.parse(ran.stdout));
}

/** Everything that does not hold, so that one run tells all of it. */
function failures({ roadmap, items, problems }: Result): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const found = problems.filter(({ level }) => level === "error").map(({ message }) => message);
  if (roadmap.done < 20) found.push(`Only ${roadmap.done} items are done; the history earns more than 20.`);
  for (const [id, reason] of Object.entries(open))
    if (byId.get(id)?.done !== false) found.push(`${id} must be open: ${reason}.`);
  for (const [way, id] of Object.entries(ways))
    if (byId.get(id)?.done !== true) found.push(`${id} must be done (${way}).`);
  for (const { id, done, proof } of items) {
    const clickable = proof.some(({ url }) => url !== null);
    if (done && !clickable && id !== selfDeclared) found.push(`${id} is done without a proof to click.`);
    if (proof.some(({ by }) => by === mallory.name))
      found.push(`${id} rests on the work of ${mallory.name}.`);
  }
  for (const path of ["README.md", "site/index.html"])
    if (!existsSync(join(demo, path))) found.push(`demo/${path} was not written.`);
  return found;
}

function story({ roadmap }: Result): string {
  const examples = Object.entries(ways).map(([way, id]) => `${id} (${way})`);
  return [
    `Ticked ${roadmap.done} of ${roadmap.total} items from ${history.length} commits: ${examples.join(", ")}, …`,
    `Taken back by a revert: ${reverted}`,
    `A stranger's commit says "Completes: ${strangers}": it ticked nothing`,
    `Page: ${pathToFileURL(join(demo, "site", "index.html")).href}`,
    `README: ${join(demo, "README.md")}`,
  ].join("\n");
}

try {
  makeRepository(demo, join(root, "roadmap.json"), history);
  const result = sync();
  const found = failures(result);
  if (found.length > 0) throw new Error(found.join("\n"));
  console.log(story(result));
} catch (cause) {
  console.error(`The demo failed. ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}
