/** The kinds of files that are read: their names, what they may say, and the reader that each needs. */
import type { AddFact, FactReader } from "./fact.ts";
import type { IsLocal } from "./python/modules.ts";
import type { ForeignReadme } from "./readme/reader.ts";

/** What all files of a repository are read with. */
export interface ReadingContext {
  isLocal: IsLocal;
  /** Takes each README that is not English. */
  foreign(readme: ForeignReadme): void;
}

/** Reads one file. */
export type FileReader = (path: string, text: string, context: ReadingContext, add: AddFact) => void;

export interface Kind {
  /** Of the file, without its folder. */
  name: RegExp;
  /** First words of the facts that it may say. */
  says: readonly string[];
  /** Loaded when a file of the kind is there: parsers and their grammars take time to load. */
  load(): Promise<FileReader>;
}

/** @param module gives readers that need nothing but the text */
function plain(...modules: (() => Promise<FactReader>)[]): Kind["load"] {
  return async () => {
    const readers = await Promise.all(modules.map((module) => module()));
    return (_path, text, _context, add) => {
      for (const reader of readers) reader(text, add);
    };
  };
}

const yaml = async (): Promise<FactReader> => (await import("./configuration/reader.ts")).yamlReader;
const json = async (): Promise<FactReader> => (await import("./configuration/reader.ts")).jsonReader;
const toml = async (): Promise<FactReader> => (await import("./configuration/reader.ts")).tomlReader;

/** A shell file of a name of its own. */
const shell: Kind["load"] = async () => {
  const { shellReader } = await import("./shell/reader.ts");
  return (path, text, _context, add) => shellReader(path.slice(path.lastIndexOf("/") + 1))(text, add);
};

function javascript(typescript: boolean): Kind["load"] {
  return async () => {
    const [{ createJavascriptReader }, { readSqlString }] = await Promise.all([
      import("./javascript/reader.ts"),
      import("./sql/reader.ts"),
    ]);
    return (_path, text, _context, add) =>
      createJavascriptReader({ typescript, onString: (value, line) => readSqlString(value, line, add) })(
        text,
        add,
      );
  };
}

/** The first that fits is taken. */
export const kinds: readonly Kind[] = [
  {
    name: /^readme(?:[._-][\w-]+)*(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i,
    says: ["readme"],
    async load() {
      const { readReadme } = await import("./readme/reader.ts");
      return (path, text, { foreign }, add) => readReadme(path, text, foreign, add);
    },
  },
  {
    name: /\.pyw?$/i,
    says: ["python", "sql"],
    async load() {
      const [{ createPythonReader }, { readDatabricksSql }] = await Promise.all([
        import("./python/reader.ts"),
        import("./notebook/databricks.ts"),
      ]);
      return (path, text, { isLocal }, add) => {
        createPythonReader((module) => isLocal(module, path))(text, add);
        readDatabricksSql(text, add);
      };
    },
  },
  {
    name: /\.ipynb$/i,
    says: ["python", "sql"],
    async load() {
      const [{ createPythonReader }, { readNotebook }] = await Promise.all([
        import("./python/reader.ts"),
        import("./notebook/reader.ts"),
      ]);
      return (path, text, { isLocal }, add) =>
        readNotebook(
          text,
          createPythonReader((module) => isLocal(module, path)),
          add,
        );
    },
  },
  { name: /\.sql$/i, says: ["sql"], load: plain(async () => (await import("./sql/reader.ts")).sqlReader) },
  { name: /\.[mc]?jsx?$/i, says: ["js", "sql"], load: javascript(false) },
  { name: /\.[mc]?tsx?$/i, says: ["js", "ts", "sql"], load: javascript(true) },
  {
    name: /\.java$/i,
    says: ["java", "sql"],
    async load() {
      const [{ createJavaReader }, { readSqlString }] = await Promise.all([
        import("./java/reader.ts"),
        import("./sql/reader.ts"),
      ]);
      return (_path, text, _context, add) =>
        createJavaReader({ onString: (value, line) => readSqlString(value, line, add) })(text, add);
    },
  },
  {
    name: /\.go$/i,
    says: ["go", "sql"],
    async load() {
      const [{ createGoReader }, { readSqlString }] = await Promise.all([
        import("./go/reader.ts"),
        import("./sql/reader.ts"),
      ]);
      return (_path, text, _context, add) =>
        createGoReader({ onString: (value, line) => readSqlString(value, line, add) })(text, add);
    },
  },
  {
    name: /(?:^|[-_.])requirements.*\.(?:txt|in)$|^requirements\/.*\.txt$/i,
    says: ["dependency"],
    load: plain(async () => (await import("./python/requirements.ts")).requirementsReader),
  },
  {
    name: /^pyproject\.toml$/i,
    says: ["dependency", "key"],
    load: plain(async () => (await import("./python/pyproject.ts")).pyprojectReader, toml),
  },
  {
    name: /^pipfile$/i,
    says: ["dependency"],
    load: plain(async () => (await import("./python/pipfile.ts")).pipfileReader),
  },
  {
    name: /^setup\.cfg$/i,
    says: ["dependency", "line"],
    load: plain(
      async () => (await import("./python/setup-cfg.ts")).setupCfgReader,
      async () => (await import("./shell/reader.ts")).shellReader("setup.cfg"),
    ),
  },
  {
    name: /^package\.json$/i,
    says: ["dependency", "key"],
    load: plain(async () => (await import("./javascript/package-json.ts")).packageJsonReader, json),
  },
  {
    name: /^pom\.xml$/i,
    says: ["dependency", "plugin"],
    load: plain(async () => (await import("./java/pom.ts")).pomReader),
  },
  {
    name: /^build\.gradle(?:\.kts)?$/i,
    says: ["dependency"],
    load: plain(async () => (await import("./java/gradle.ts")).gradleReader),
  },
  {
    name: /^go\.mod$/i,
    says: ["dependency", "go"],
    load: plain(async () => (await import("./go/go-mod.ts")).goModReader),
  },
  { name: /\.ya?ml$/i, says: ["key"], load: plain(yaml) },
  { name: /\.toml$/i, says: ["key"], load: plain(toml) },
  {
    // Other JSON is data, and may be large.
    name: /^(?:tsconfig.*|vercel|netlify|firebase|openapi|swagger|nest-cli|angular|cdk|serverless|turbo|nx|lerna|app|fly|now|railway|\.eslintrc|\.prettierrc|\.babelrc|\.releaserc|renovate|jest\.config|postman_collection|.*\.postman_collection)\.json$|^\.(?:eslintrc|prettierrc|babelrc|releaserc)$/i,
    says: ["key"],
    load: plain(json),
  },
  {
    name: /^(?:docker|container)file(?:\..*)?$|\.dockerfile$/i,
    says: ["docker"],
    load: plain(async () => (await import("./docker/reader.ts")).dockerReader),
  },
  {
    name: /\.tf$/i,
    says: ["terraform"],
    load: plain(async () => (await import("./terraform/reader.ts")).terraformReader),
  },
  {
    name: /^(?:gnu)?makefile$|\.mk$|^justfile$|^procfile$|^jenkinsfile$|(?:^|\.)crontab$|\.cron$|\.(?:sh|bash|zsh|ini|cfg)$|^\.coveragerc$|^\.flake8$/i,
    says: ["line", "target"],
    load: shell,
  },
];
