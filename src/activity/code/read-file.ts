/** Which reader a file needs, and all that it says. */
import type { AddFact, Fact, FactReader } from "./fact.ts";
import { factsOf } from "./fact.ts";
import { readDatabricksSql } from "./databricks.ts";
import { dockerReader } from "./docker.ts";
import { gradleReader } from "./dependencies/gradle.ts";
import { goModReader } from "./dependencies/go-mod.ts";
import { packageJsonReader } from "./dependencies/package-json.ts";
import { pipfileReader } from "./dependencies/pipfile.ts";
import { pomReader } from "./dependencies/pom.ts";
import { pyprojectReader } from "./dependencies/pyproject.ts";
import { requirementsReader } from "./dependencies/requirements.ts";
import { setupCfgReader } from "./dependencies/setup-cfg.ts";
import { createGoReader } from "./go.ts";
import { createJavaReader } from "./java.ts";
import { createJavascriptReader } from "./javascript.ts";
import type { IsLocal } from "./python-modules.ts";
import { jsonReader, tomlReader, yamlReader } from "./keys.ts";
import { readNotebook } from "./notebook-facts.ts";
import { createPythonReader } from "./python.ts";
import { shellReader } from "./shell.ts";
import { readSqlString, sqlReader } from "./sql.ts";
import { terraformReader } from "./terraform.ts";

/** A kind of file. */
interface Kind {
  name: RegExp;
  /** First words of the facts that it may say. */
  says: readonly string[];
  reader(context: FileContext, add: AddFact): FactReader;
}

export interface ReadingContext {
  /** Reads READMEs; null where no rule is about them, since the data of the languages takes time to load. */
  readme: FactReader | null;
  isLocal: IsLocal;
}

/** What a reader works with, for one file. */
interface FileContext extends Pick<ReadingContext, "readme"> {
  isLocal(module: string): boolean;
}

const silent: FactReader = () => undefined;

const always =
  (...readers: FactReader[]): Kind["reader"] =>
  () =>
  (text, add) => {
    for (const reader of readers) reader(text, add);
  };

const inStrings =
  (add: AddFact) =>
  (value: string, line: number): void =>
    readSqlString(value, line, add);

const readmeName = /^readme(?:[._-][\w-]+)*(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i;

/** The first that fits is taken. */
const kinds: readonly Kind[] = [
  { name: readmeName, says: ["readme"], reader: ({ readme }) => readme ?? silent },
  {
    name: /\.pyw?$/i,
    says: ["python", "sql"],
    reader:
      ({ isLocal }, add) =>
      (text) => {
        createPythonReader(isLocal)(text, add);
        readDatabricksSql(text, add);
      },
  },
  {
    name: /\.ipynb$/i,
    says: ["python", "sql"],
    reader:
      ({ isLocal }) =>
      (text, add) =>
        readNotebook(text, createPythonReader(isLocal), add),
  },
  { name: /\.sql$/i, says: ["sql"], reader: always(sqlReader) },
  {
    name: /\.[mc]?jsx?$/i,
    says: ["js", "sql"],
    reader: (_, add) => createJavascriptReader({ typescript: false, onString: inStrings(add) }),
  },
  {
    name: /\.[mc]?tsx?$/i,
    says: ["js", "ts", "sql"],
    reader: (_, add) => createJavascriptReader({ typescript: true, onString: inStrings(add) }),
  },
  {
    name: /\.java$/i,
    says: ["java", "sql"],
    reader: (_, add) => createJavaReader({ onString: inStrings(add) }),
  },
  { name: /\.go$/i, says: ["go", "sql"], reader: (_, add) => createGoReader({ onString: inStrings(add) }) },
  {
    name: /(?:^|[-_.])requirements.*\.(?:txt|in)$|^requirements\/.*\.txt$/i,
    says: ["dependency"],
    reader: always(requirementsReader),
  },
  { name: /^pyproject\.toml$/i, says: ["dependency", "key"], reader: always(pyprojectReader, tomlReader) },
  { name: /^pipfile$/i, says: ["dependency"], reader: always(pipfileReader) },
  {
    name: /^setup\.cfg$/i,
    says: ["dependency", "line"],
    reader: always(setupCfgReader, shellReader("setup.cfg")),
  },
  { name: /^package\.json$/i, says: ["dependency", "key"], reader: always(packageJsonReader, jsonReader) },
  { name: /^pom\.xml$/i, says: ["dependency", "plugin"], reader: always(pomReader) },
  { name: /^build\.gradle(?:\.kts)?$/i, says: ["dependency"], reader: always(gradleReader) },
  { name: /^go\.mod$/i, says: ["dependency", "go"], reader: always(goModReader) },
  { name: /\.ya?ml$/i, says: ["key"], reader: always(yamlReader) },
  { name: /\.toml$/i, says: ["key"], reader: always(tomlReader) },
  {
    // Other JSON is data, and may be large.
    name: /^(?:tsconfig.*|vercel|netlify|firebase|openapi|swagger|nest-cli|angular|cdk|serverless|turbo|nx|lerna|app|fly|now|railway|\.eslintrc|\.prettierrc|\.babelrc|\.releaserc|renovate|jest\.config|postman_collection|.*\.postman_collection)\.json$|^\.(?:eslintrc|prettierrc|babelrc|releaserc)$/i,
    says: ["key"],
    reader: always(jsonReader),
  },
  {
    name: /^(?:docker|container)file(?:\..*)?$|\.dockerfile$/i,
    says: ["docker"],
    reader: always(dockerReader),
  },
  { name: /\.tf$/i, says: ["terraform"], reader: always(terraformReader) },
  {
    name: /^(?:gnu)?makefile$|\.mk$|^justfile$|^procfile$|^jenkinsfile$|(?:^|\.)crontab$|\.cron$|\.(?:sh|bash|zsh|ini|cfg)$|^\.coveragerc$|^\.flake8$/i,
    says: ["line", "target"],
    reader: always(),
  },
];

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

const nothing: readonly string[] = [];

/** First words of the facts that a file of this name may say; empty for a file that is not read. */
export function saidBy(path: string): readonly string[] {
  const name = nameOf(path);
  return kinds.find((kind) => kind.name.test(name))?.says ?? nothing;
}

/** Everything that a file says. Never throws for what stands in it. */
export function readFacts(path: string, text: string, context: ReadingContext): Fact[] {
  const name = nameOf(path);
  const kind = kinds.find((one) => one.name.test(name));
  if (kind === undefined) return [];
  const here = { readme: context.readme, isLocal: (module: string) => context.isLocal(module, path) };
  return factsOf((whole, add) => {
    const reader = kind.says.includes("target") ? shellReader(name) : kind.reader(here, add);
    reader(whole, add);
  }, text);
}
