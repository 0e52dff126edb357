/** How to run what package.json describes. */
import { command, commands } from "../command.ts";
import { type Home, valuesOf } from "../home.ts";
import type { RunCommands } from "../language.ts";

const lockFiles: readonly [string, string][] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
];

/** The package manager that package.json names, or that wrote the lock file; npm when there is neither. */
export function packageManagerOf(home: Home): string {
  const [field = ""] = valuesOf(home.texts("package.json"), "packageManager");
  const named = /^(pnpm|yarn|bun)@/.exec(field)?.[1];
  return named ?? lockFiles.find(([file]) => home.has(file))?.[1] ?? "npm";
}

/** Scripts that start a program; the one meant for production first. */
const startScripts = ["start", "dev", "serve"];

/** Installs the packages, builds when the start script needs it, and starts; null without a package.json. */
export function run(home: Home): RunCommands | null {
  if (!home.has("package.json")) return null;
  const texts = home.texts("package.json");
  const manager = packageManagerOf(home);
  const install = `${manager} install`;
  const script = startScripts.find((name) => valuesOf(texts, `scripts.${name}`).length > 0);
  if (script === undefined) {
    const start = startWithoutScript(home, texts);
    return { commands: commands(install, start), starts: start !== null };
  }
  const build = needsBuild(script, texts) ? [`${manager} run build`] : [];
  const start = script === "start" && manager !== "bun" ? `${manager} start` : `${manager} run ${script}`;
  return { commands: [install, ...build, start], starts: true };
}

/** True when the start script runs what the build script writes. */
function needsBuild(script: string, texts: readonly string[]): boolean {
  const [text = ""] = valuesOf(texts, `scripts.${script}`);
  return (
    script === "start" &&
    /\b(?:dist|build)\/|\bnext start\b/.test(text) &&
    valuesOf(texts, "scripts.build").length > 0
  );
}

function startWithoutScript(home: Home, texts: readonly string[]): string | null {
  // What `npm start` runs when there is no start script (npm Docs, "npm-start").
  if (home.has("server.js")) return "node server.js";
  const [main = "index.js"] = valuesOf(texts, "main");
  const path = main.replace(/^\.\//, "");
  return home.has(path) ? command`node ${path}` : null;
}
