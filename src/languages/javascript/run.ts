/** How to run what package.json describes. */
import { command, commands } from "../command.ts";
import type { Run } from "../run-commands.ts";
import { type Home, valuesOf } from "../home.ts";

const locks: readonly [string, string][] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
];

/** npm, or whichever of the others package.json or a lock file names. */
export function managerOf(home: Home): string {
  const [named = ""] = valuesOf(home.texts("package.json"), "packageManager");
  const own = /^(pnpm|yarn|bun)@/.exec(named)?.[1];
  return own ?? locks.find(([file]) => home.has(file))?.[1] ?? "npm";
}

/** Scripts that start something, the one that is meant for use first. */
const startScripts = ["start", "dev", "serve"];

export function runNode(home: Home): Run | null {
  if (!home.has("package.json")) return null;
  const texts = home.texts("package.json");
  const manager = managerOf(home);
  const install = `${manager} install`;
  const script = startScripts.find((name) => valuesOf(texts, `scripts.${name}`).length > 0);
  if (script === undefined) {
    const start = withoutScript(home, texts);
    return { commands: commands(install, start), starts: start !== null };
  }
  const [said = ""] = valuesOf(texts, `scripts.${script}`);
  const isBuilt =
    script === "start" &&
    /\b(?:dist|build)\/|\bnext start\b/.test(said) &&
    valuesOf(texts, "scripts.build").length > 0;
  return {
    commands: [
      install,
      ...(isBuilt ? [`${manager} run build`] : []),
      script === "start" && manager !== "bun" ? `${manager} start` : `${manager} run ${script}`,
    ],
    starts: true,
  };
}

function withoutScript(home: Home, texts: readonly string[]): string | null {
  // What `npm start` runs where there is no such script (npm Docs, "npm-start").
  if (home.has("server.js")) return "node server.js";
  const [main = "index.js"] = valuesOf(texts, "main");
  const path = main.replace(/^\.\//, "");
  return home.has(path) ? command`node ${path}` : null;
}
