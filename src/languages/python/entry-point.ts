/** Where a Python program begins: the application that a server is to load, or the file that is run. */
import { command, commands } from "../command.ts";
import { moduleOf, rootOf } from "./source-root.ts";
import { testFiles } from "./test-files.ts";
import type { Home, ProjectFact } from "../home.ts";

/** A file of Python code with what it says. */
interface File {
  path: string;
  facts: readonly ProjectFact[];
}

/** An application of a web framework. */
interface Application {
  file: File;
  /** The variable or the function that it is reached by. */
  name: string;
  isFactory: boolean;
}

/** The commands that start the program; null when nothing tells where it begins. */
export function beginningOf(home: Home): string[] | null {
  const files = home.files.filter(
    ({ path }) => path.endsWith(".py") && !testFiles.test(path) && !isAside(path),
  );
  return (
    fastapi(home, files) ??
    flask(home, files) ??
    django(home) ??
    streamlit(files) ??
    // What builds the models of a warehouse.
    (home.has("dbt_project.yml") ? ["dbt build"] : null) ??
    script(home, files)
  );
}

/** Folders and files that are no part of the program. */
function isAside(path: string): boolean {
  return /(?:^|\/)(?:tests?|docs|scripts|migrations|alembic|notebooks)\/|(?:^|\/)(?:setup|conftest|noxfile)\.py$/.test(
    path,
  );
}

function fastapi(home: Home, files: readonly File[]): string[] | null {
  const found = applicationOf(files, "fastapi.FastAPI");
  if (found === null) return null;
  const { file, name, isFactory } = found;
  const root = rootOf(file, home);
  const start = command`uvicorn ${moduleOf(file.path, root)}:${name}`;
  const folder = root === "" ? "" : command` --app-dir ${root.slice(0, -1)}`;
  return start === null || folder === null ? null : [`${start}${isFactory ? " --factory" : ""}${folder}`];
}

function flask(home: Home, files: readonly File[]): string[] | null {
  const found = applicationOf(files, "flask.Flask");
  if (found === null) return null;
  const { file, name, isFactory } = found;
  const root = rootOf(file, home);
  // Flask looks for these names by itself, and changes to the folder before a module (Flask, "Application Discovery").
  const isKnown = isFactory ? /^(?:create|make)_app$/.test(name) : /^app(?:lication)?$/.test(name);
  const app = `${root}${moduleOf(file.path, root)}${isKnown ? "" : `:${name}`}`;
  const start = command`flask --app ${app} run`;
  return start === null ? null : [start];
}

/** The application in the file that is likeliest meant; a variable before a function that makes one. */
function applicationOf(files: readonly File[], made: string): Application | null {
  const inOrder = files.toSorted((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
  const makers = new Set<string>();
  let factory: Application | null = null;
  for (const file of inOrder) {
    const call = file.facts.filter(({ text }) => text === `python call ${made}`);
    for (const { line, top } of call) {
      const name = top ? assignedOn(file, line) : null;
      if (name !== null) return { file, name, isFactory: false };
    }
    const maker = call.some(({ top }) => !top) ? makerIn(file) : null;
    if (maker === null) continue;
    makers.add(maker);
    factory ??= { file, name: maker, isFactory: true };
  }
  for (const file of inOrder)
    for (const { text, line, top } of file.facts) {
      const called = /^python call (?:.*\.)?(\w+)$/.exec(text)?.[1];
      const name = top && called !== undefined && makers.has(called) ? assignedOn(file, line) : null;
      if (name !== null) return { file, name, isFactory: false };
    }
  return factory;
}

/** Files that bear the usual names first, then those that lie nearer to the top. */
function rankOf(path: string): number {
  const depth = path.split("/").length;
  return /(?:^|\/)(?:main|app|asgi|wsgi|server|api|__init__)\.py$/.test(path) ? depth : depth + 100;
}

function assignedOn({ facts }: File, line: number): string | null {
  const found = facts.find((fact) => fact.line === line && fact.text.startsWith("python assign "));
  const name = found?.text.slice("python assign ".length) ?? "";
  return /^\w+$/.test(name) ? name : null;
}

function makerIn({ facts }: File): string | null {
  const found = facts.find(({ text, top }) => top && /^python def (?:create|make|get|build)_app$/.test(text));
  return found?.text.slice("python def ".length) ?? null;
}

function django(home: Home): string[] | null {
  const uses = home.files.some(({ facts }) => facts.some(({ text }) => text === "dependency pypi:django"));
  return uses && home.has("manage.py") ? ["python manage.py migrate", "python manage.py runserver"] : null;
}

/** The page of Streamlit that lies highest. */
function streamlit(files: readonly File[]): string[] | null {
  const pages = files.filter(({ facts }) => facts.some(({ text }) => text === "python import streamlit"));
  const [page] = pages.toSorted((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
  return page === undefined ? null : withSome(commands(command`streamlit run ${page.path}`));
}

/** A package that can be run, the only file that is meant to be run, or main.py. */
function script(home: Home, files: readonly File[]): string[] | null {
  const packages = files.filter(({ path }) => /^(?:src\/)?[^/]+\/__main__\.py$/.test(path));
  const [only] = packages.length === 1 ? packages : [];
  if (only !== undefined) {
    const name = only.path.replace(/^src\/|\/__main__\.py$/g, "");
    return withSome(commands(command`python -m ${name}`));
  }
  const guarded = files.filter(({ facts }) => facts.some(({ text }) => text === "python main guard"));
  const atTop = guarded.filter(({ path }) => !path.includes("/"));
  const main = atTop.find(({ path }) => path === "main.py");
  const [file] = main === undefined ? (atTop.length > 0 ? atTop : guarded) : [main];
  const isOnly = main !== undefined || (atTop.length > 0 ? atTop : guarded).length === 1;
  if (file === undefined) return home.has("main.py") ? ["python main.py"] : null;
  if (!isOnly) return null;
  const isModule = rootOf(file, home) === "" && file.path.includes("/");
  const run = isModule ? command`python -m ${moduleOf(file.path, "")}` : command`python ${file.path}`;
  return withSome(commands(run));
}

function withSome(some: string[]): string[] | null {
  return some.length === 0 ? null : some;
}
