/** Where a Python program starts: the application that a server loads, or the file that is run. */
import { command, commands } from "../command.ts";
import { moduleOf, rootOf } from "./source-root.ts";
import { testFiles } from "./test-files.ts";
import type { Home, ProjectFact } from "../home.ts";

/** A file of code and its facts. */
interface File {
  path: string;
  facts: readonly ProjectFact[];
}

/** An application of a web framework. */
interface Application {
  file: File;
  /** The variable that holds it, or the function that makes it. */
  name: string;
  isFactory: boolean;
}

/** The commands that start the program; null when its files do not say where it starts. */
export function entryPointOf(home: Home): string[] | null {
  const files = home.files.filter(
    ({ path }) => path.endsWith(".py") && !testFiles.test(path) && !isBesideProgram(path),
  );
  return (
    fastapi(home, files) ??
    flask(home, files) ??
    django(home) ??
    streamlit(files) ??
    (home.has("dbt_project.yml") ? ["dbt build"] : null) ??
    script(home, files)
  );
}

/** True for folders and files that are not part of the program. */
function isBesideProgram(path: string): boolean {
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
  // Flask finds these names by itself, and changes to the folder before a module (Flask, "Application Discovery").
  const isKnown = isFactory ? /^(?:create|make)_app$/.test(name) : /^app(?:lication)?$/.test(name);
  const app = `${root}${moduleOf(file.path, root)}${isKnown ? "" : `:${name}`}`;
  const start = command`flask --app ${app} run`;
  return start === null ? null : [start];
}

/** The likeliest application: a variable at the top of a file, or else a function that makes one. */
function applicationOf(files: readonly File[], made: string): Application | null {
  const inOrder = likeliestFirst(files);
  const factories: Application[] = [];
  for (const file of inOrder) {
    const calls = file.facts.filter(({ text }) => text === `python call ${made}`);
    const variable = variableOf(file, calls);
    if (variable !== null) return variable;
    const name = calls.some(({ top }) => !top) ? factoryIn(file) : null;
    if (name !== null) factories.push({ file, name, isFactory: true });
  }
  return madeBy(new Set(factories.map(({ name }) => name)), inOrder) ?? factories[0] ?? null;
}

/** The variable that holds what one of the functions returned. */
function madeBy(factories: ReadonlySet<string>, files: readonly File[]): Application | null {
  for (const file of files) {
    const calls = file.facts.filter(({ text }) => {
      const called = /^python call (?:.*\.)?(\w+)$/.exec(text)?.[1];
      return called !== undefined && factories.has(called);
    });
    const variable = variableOf(file, calls);
    if (variable !== null) return variable;
  }
  return null;
}

/** The variable at the top of the file that holds the result of one of the calls. */
function variableOf(file: File, calls: readonly ProjectFact[]): Application | null {
  for (const { line, top } of calls) {
    const name = top ? assignedOn(file, line) : null;
    if (name !== null) return { file, name, isFactory: false };
  }
  return null;
}

function likeliestFirst(files: readonly File[]): File[] {
  return files.toSorted((a, b) => rankOf(a.path) - rankOf(b.path) || (a.path < b.path ? -1 : 1));
}

/** Files with the usual names first, then those nearer to the top. */
function rankOf(path: string): number {
  const depth = path.split("/").length;
  return /(?:^|\/)(?:main|app|asgi|wsgi|server|api|__init__)\.py$/.test(path) ? depth : depth + 100;
}

function assignedOn({ facts }: File, line: number): string | null {
  const found = facts.find((fact) => fact.line === line && fact.text.startsWith("python assign "));
  const name = found?.text.slice("python assign ".length) ?? "";
  return /^\w+$/.test(name) ? name : null;
}

/** The function at the top of the file that makes an application, by its name. */
function factoryIn({ facts }: File): string | null {
  const found = facts.find(({ text, top }) => top && /^python def (?:create|make|get|build)_app$/.test(text));
  return found?.text.slice("python def ".length) ?? null;
}

function django(home: Home): string[] | null {
  const uses = home.files.some(({ facts }) => facts.some(({ text }) => text === "dependency pypi:django"));
  return uses && home.has("manage.py") ? ["python manage.py migrate", "python manage.py runserver"] : null;
}

/** The Streamlit page that is nearest to the top. */
function streamlit(files: readonly File[]): string[] | null {
  const pages = files.filter(({ facts }) => facts.some(({ text }) => text === "python import streamlit"));
  const [page] = likeliestFirst(pages);
  return page === undefined ? null : nullIfEmpty(commands(command`streamlit run ${page.path}`));
}

/** A package with a `__main__.py`, or the only file that is meant to be run. */
function script(home: Home, files: readonly File[]): string[] | null {
  const packages = files.filter(({ path }) => /^(?:src\/)?[^/]+\/__main__\.py$/.test(path));
  const [only] = packages.length === 1 ? packages : [];
  if (only !== undefined) {
    const name = only.path.replace(/^src\/|\/__main__\.py$/g, "");
    return nullIfEmpty(commands(command`python -m ${name}`));
  }
  const guarded = files.filter(({ facts }) => facts.some(({ text }) => text === "python main guard"));
  if (guarded.length === 0) return home.has("main.py") ? ["python main.py"] : null;
  const file = mainOf(guarded);
  if (file === null) return null;
  const isModule = rootOf(file, home) === "" && file.path.includes("/");
  const run = isModule ? command`python -m ${moduleOf(file.path, "")}` : command`python ${file.path}`;
  return nullIfEmpty(commands(run));
}

/** Among the files with a main guard: main.py, or the only one; those at the root first. Null if there are several. */
function mainOf(guarded: readonly File[]): File | null {
  const atTop = guarded.filter(({ path }) => !path.includes("/"));
  const candidates = atTop.length > 0 ? atTop : guarded;
  const [first = null] = candidates;
  return candidates.find(({ path }) => path === "main.py") ?? (candidates.length === 1 ? first : null);
}

function nullIfEmpty(some: string[]): string[] | null {
  return some.length === 0 ? null : some;
}
