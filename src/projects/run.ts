/** How to run a project: Compose or Make when it has them, otherwise what its languages know. */
import { command, commands } from "../languages/command.ts";
import { isManifest } from "./facts.ts";
import { type Home, hasKey } from "../languages/home.ts";
import type { RunCommands } from "../languages/language.ts";
import { languages } from "../languages/languages.ts";
import { homeIn, type ProjectTree } from "./tree.ts";

/** Folders right below the project's that are shown when its own starts nothing. */
const mostFolders = 3;

/** Commands to type in the project's folder, one after the other; empty when its files do not say how. */
export function runOf(tree: ProjectTree): string[] {
  const own = runIn(homeIn(tree, ""));
  if (own.starts && hasManifest(tree)) return own.commands;
  const below = foldersOf(tree)
    .map((folder) => ({ folder, run: runIn(homeIn(tree, folder)) }))
    .filter(({ run }) => run.commands.length > 0);
  const starting = below.filter(({ run }) => run.starts);
  // A program in a folder is started where its manifest is.
  if (own.starts && starting.length === 0) return own.commands;
  const shown = starting.length > 0 ? starting : own.commands.length > 0 ? [] : below;
  const more = shown.slice(0, mostFolders).flatMap(({ folder, run }, index) => {
    const name = folder.slice(0, -1);
    const enter = index === 0 ? command`cd ${name}` : command`cd ../${name}`;
    return enter === null ? [] : [enter, ...run.commands];
  });
  return own.starts ? more : [...own.commands, ...more];
}

/** True when the project has a manifest at its top, and not only code. */
function hasManifest({ facts }: ProjectTree): boolean {
  return [...facts.keys()].some((path) => !path.includes("/") && isManifest(path));
}

/** The folders right below the project's that have a manifest. */
function foldersOf({ facts }: ProjectTree): string[] {
  const folders = [...facts.keys()]
    .filter(isManifest)
    .flatMap((path) => /^[^/]+\/(?=[^/]+$)/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].toSorted();
}

function runIn(home: Home): RunCommands {
  const settings = settingsOf(home);
  const compose = composeOf(home);
  if (compose === "whole") return { commands: [...settings, "docker compose up"], starts: true };
  const services = compose === "services" ? ["docker compose up -d"] : [];
  const own = runMake(home) ?? bestOf(home);
  if (own === null) return { commands: services, starts: false };
  return { ...own, commands: [...settings, ...services, ...own.commands] };
}

/** The first language that starts the program; otherwise the first that prepares it. */
function bestOf(home: Home): RunCommands | null {
  const all: RunCommands[] = [];
  for (const { project } of languages) {
    const run = project?.run?.(home) ?? null;
    if (run?.starts) return run;
    if (run !== null) all.push(run);
  }
  return all.find((run) => run.commands.length > 0) ?? null;
}

const composeNames = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];

/** "whole" when Compose builds the program, "services" when it only starts what the program needs, such as a database. */
function composeOf(home: Home): "whole" | "services" | null {
  const name = composeNames.find((one) => home.has(one));
  if (name === undefined) return null;
  const texts = home.texts(name);
  // Of a file that came with a tool, such as Airflow's, only what was added is read; it starts everything.
  if (texts.every((text) => /^key (?:services|volumes)\./.test(text))) return "whole";
  if (!hasKey(texts, "services")) return null;
  return texts.some((text) => /^key services\.[^.=]+\.build\b/.test(text)) ? "whole" : "services";
}

const startTargets = ["run", "start", "dev", "up", "serve"];
const setupTargets = ["setup", "install"];

function runMake(home: Home): RunCommands | null {
  const file = ["Makefile", "makefile", "GNUmakefile"].find((one) => home.has(one));
  const targets = new Set(file === undefined ? [] : home.texts(file));
  const pick = (names: readonly string[]): string | undefined =>
    names.find((name) => targets.has(`target ${name}`));
  const start = pick(startTargets);
  if (start === undefined) return null;
  const setup = pick(setupTargets);
  return {
    commands: commands(setup === undefined ? null : command`make ${setup}`, command`make ${start}`),
    starts: true,
  };
}

/** Copies the example of the settings to where the program reads them. */
function settingsOf(home: Home): string[] {
  const example = [".env.example", ".env.sample", ".env.template", ".env.dist"].find((one) => home.has(one));
  return example === undefined ? [] : commands(command`cp ${example} .env`);
}
