/**
 * `npm run demo`: creates a sample learner's repository in demo/, runs the built program on it as a user would,
 * and prints the result. It fails if anything is ticked that must not be, so it is also a test. On a terminal it ends by
 * serving the site, with proofs that open; `npm run demo -- --no-serve` does not.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mallory } from "./demo/commit.ts";
import { history, open, reverted, selfDeclared, strangers, ways } from "./demo/history.ts";
import { playIssues } from "./demo/issues.ts";
import { cleanEnvironment, makeRepository } from "./demo/make.ts";
import { storyNow } from "./demo/story-clock.ts";
import { type Result, sync } from "./demo/sync.ts";

const root = join(import.meta.dirname, "..");
const demo = join(root, "demo");

/** Everything that is wrong, so that one run reports all of it. */
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
    if (done && !clickable && id !== selfDeclared)
      found.push(`${id} is done without a proof that can be opened.`);
    if (proof.some(({ by }) => by === mallory.name)) found.push(`${id} counts the work of ${mallory.name}.`);
  }
  // The pages must not contain anything from the future.
  const last = history.at(-1)?.at ?? "";
  if (Date.parse(`${last}:00-03:00`) > storyNow)
    found.push(`The last commit (${last}) is later than the story's end.`);
  for (const path of ["README.md", "site/index.html"])
    if (!existsSync(join(demo, path))) found.push(`demo/${path} was not written.`);
  return found;
}

function story({ roadmap }: Result): string[] {
  const examples = Object.entries(ways).map(([way, id]) => `${id} (${way})`);
  return [
    `Ticked ${roadmap.done} of ${roadmap.total} items from ${history.length} commits: ${examples.join(", ")}, …`,
    `Unticked by a revert: ${reverted}`,
    `A stranger's commit says "Completes: ${strangers}": ticked nothing`,
  ];
}

function places(): string[] {
  return [
    `Site: ${pathToFileURL(join(demo, "site", "index.html")).href}`,
    `README: ${join(demo, "README.md")}`,
  ];
}

/** Serves the site until the reader stops it, with the learner's commits and files beside it. */
async function serve(): Promise<void> {
  const flags = ["preview", "--dir", demo, "--local-proofs"];
  const child = spawn(process.execPath, [join(root, "dist/cli.js"), ...flags], {
    env: { ...cleanEnvironment(demo), SOURCE_DATE_EPOCH: String(storyNow / 1000) },
    stdio: "inherit",
  });
  // The terminal interrupts both; the preview ends by itself.
  process.on("SIGINT", () => undefined);
  const [status] = await once(child, "exit");
  process.exitCode = typeof status === "number" ? status : 1;
}

try {
  makeRepository(demo, join(root, "roadmap.json"), history);
  const result = await sync(demo, []);
  const first = failures(result);
  if (first.length > 0) throw new Error(first.join("\n"));
  const issues = await playIssues(demo);
  if (issues.found.length > 0) throw new Error(issues.found.join("\n"));
  console.log([...story(result), ...issues.story, ...places()].join("\n"));
  if (process.stdout.isTTY && !process.argv.includes("--no-serve")) await serve();
  else console.log("To open its proofs, too: node dist/cli.js preview --dir demo --local-proofs");
} catch (cause) {
  console.error(`The demo failed. ${cause instanceof Error ? cause.message : String(cause)}`);
  process.exitCode = 1;
}
