/** How to run a Python program: what installs it, and where it starts. */
import { command, commands, isCommandName } from "../command.ts";
import { entryPointOf } from "./entry-point.ts";
import type { RunCommands } from "../language.ts";
import { type Home, hasKey } from "../home.ts";

/** The tool that installs a project's packages. */
interface Installer {
  install: string;
  /** What a command that uses them starts with; "" for nothing. */
  prefix: string;
}

/** Installs the packages and starts the program; null when nothing says how. */
export function run(home: Home): RunCommands | null {
  const installer = installerOf(home);
  const start = entryPointOf(home) ?? scriptOf(home);
  if (installer === null && start === null) return null;
  const prefix = installer?.prefix ?? "";
  return {
    commands: [...commands(installer?.install ?? null), ...(start ?? []).map((one) => prefix + one)],
    starts: start !== null,
  };
}

function installerOf(home: Home): Installer | null {
  const pyproject = home.texts("pyproject.toml");
  if (hasKey(pyproject, "tool.poetry")) return { install: "poetry install", prefix: "poetry run " };
  if (home.has("uv.lock") || hasKey(pyproject, "tool.uv")) return { install: "uv sync", prefix: "uv run " };
  if (hasKey(pyproject, "tool.pdm")) return { install: "pdm install", prefix: "pdm run " };
  if (home.has("Pipfile")) return { install: "pipenv install", prefix: "pipenv run " };
  if (home.has("requirements.txt")) return { install: "pip install -r requirements.txt", prefix: "" };
  for (const name of ["environment.yml", "environment.yaml"])
    if (home.has(name)) return { install: `conda env create -f ${name}`, prefix: "" };
  if (hasKey(pyproject, "project") || home.has("setup.py") || home.has("setup.cfg"))
    return { install: "pip install .", prefix: "" };
  return null;
}

/** The first command that pyproject.toml installs. */
function scriptOf(home: Home): string[] | null {
  for (const text of home.texts("pyproject.toml")) {
    const name = /^key (?:project|tool\.poetry)\.scripts\.([a-z\d][\w-]*)=/i.exec(text)?.[1];
    if (name !== undefined && isCommandName(name)) return commands(command`${name}`);
  }
  return null;
}
