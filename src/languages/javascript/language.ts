/** JavaScript and TypeScript. */
import { errorHints } from "../code/words.ts";
import { type FileKind, textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { withSqlInStrings } from "../sql/in-strings.ts";
import { javascriptProject } from "./project.ts";

function reader(options: { typescript: boolean }): FileKind["load"] {
  return withSqlInStrings(async () => {
    const { createJavascriptReader } = await import("./reader.ts");
    return (onString) => createJavascriptReader({ ...options, onString });
  });
}

/** A text in which only one thing starts and continues like this. */
function only(start: string, rest: string): RegExp {
  const others = `(?:(?!${start})[^])*`;
  return new RegExp(`^${others}${start}${rest}${others}$`);
}

export const javascript: Language = {
  id: "javascript",
  names: {
    js: "JavaScript",
    jsx: "JavaScript",
    mjs: "JavaScript",
    cjs: "JavaScript",
    ts: "TypeScript",
    tsx: "TypeScript",
    mts: "TypeScript",
    cts: "TypeScript",
  },
  notCounted: /\.d\.[mc]?ts$/,
  files: [
    { name: /\.[mc]?jsx?$/i, factTypes: ["js", "html", "css", "sql"], load: reader({ typescript: false }) },
    {
      name: /\.[mc]?tsx?$/i,
      factTypes: ["js", "ts", "html", "css", "sql"],
      load: reader({ typescript: true }),
    },
    {
      name: /^package\.json$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./package-json.ts")).packageJsonReader,
        async () => (await import("../configuration/reader.ts")).jsonReader,
      ),
    },
  ],
  leftOut: {
    folders: [
      "node_modules",
      "bower_components",
      "jspm_packages",
      ".next",
      ".nuxt",
      ".svelte-kit",
      ".angular",
      ".astro",
      "playwright-report",
      "mochawesome-report",
      "draco",
    ],
    // npm, yarn and pnpm write these into a folder of packages, whatever it is called; bower, into each package.
    markers: [".package-lock.json", ".yarn-integrity", ".modules.yaml", ".bower.json", "meta/_journal.json"],
    files: new RegExp(
      [
        String.raw`^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$`,
        // With a version or the name of a build. Without, it may be the owner's: chart.js, react-hooks.js.
        String.raw`^(?:swagger-ui|jquery|bootstrap|popper|lodash|underscore|moment|d3|chart|vue|react|react-dom|angular|three|axios|leaflet)(?:[-.](?:v?\d[\d.]*|min|slim|bundle|umd|esm|cjs|core|module|runtime|global|browser|prod|production|development|standalone-preset|es-bundle(?:-core)?))+\.[mc]?js$`,
        String.raw`\.min\.(?:js|css)$|\.map$|\.bundle\.js$`,
      ].join("|"),
      "i",
    ),
    bundles: {
      files: /\.(?:[mc]?jsx?|css)$/i,
      text: /__webpack_require__|webpackBootstrap|webpackJsonp|webpackChunk(?!Name)|\bparcelRequire|\b__commonJS\s*=|\bvar __(?:defProp|create)\s*=\s*Object\.|\bvar __(?:awaiter|importDefault|importStar|createBinding|decorate|extends|assign|spreadArray)\s*=\s*\(this|^Object\.defineProperty\(exports, "__esModule"|^\(function\(\)\{function \w\(\w,\w,\w\)\{/m,
      end: /^\/[/*][#@] sourceMappingURL=/m,
    },
    scaffolds: [
      // Create React App, Vite and create-next-app
      { name: /^app\.[jt]sx?$/i, text: /[Ee]dit <code>src\/App\.[jt]sx?<\/code> and save/ },
      { name: /^(?:page|index)\.[jt]sx?$/, text: /utm_source=create-next-app[^]*utm_source=create-next-app/ },
      // With the owner's own test or route, it is no longer what was generated.
      {
        name: /^app\.test\.[jt]sx?$/i,
        text: only(String.raw`\b(?:test|it)\(`, "['\"]renders learn react link"),
      },
      {
        name: /^app\.controller\.spec\.ts$/,
        text: only(String.raw`\bit\(`, `['"]should return "Hello World!"`),
      },
      { name: /^app\.component\.spec\.ts$/, text: /should create the app/ },
      { name: /^app\.e2e-spec\.ts$/, text: only(String.raw`\bit\(`, String.raw`['"]/ \(GET\)`) },
      {
        name: /^app\.controller\.ts$/,
        text: only("@(?:Get|Post|Put|Patch|Delete)\\(", String.raw`\)\s*getHello\(`),
      },
      {
        name: /^app\.service\.ts$/,
        text: /\bclass AppService \{\s*getHello\(\)(?:: string)? \{\s*return ['"][^'"\n]*['"];?\s*\}\s*\}\s*$/,
      },
      // The Angular CLI
      { name: /^test\.ts$/, text: /\.initTestEnvironment\(\s*BrowserDynamicTestingModule/ },
      { name: /^polyfills\.ts$/, text: /^\/\*\*\s+\* This file includes polyfills needed by Angular/ },
      {
        name: /^\.editorconfig$/,
        text: /^# Editor configuration, see https:\/\/editorconfig\.org\s+root = true(?=[^]{0,400}$)[^]*\[\*\.md\]\s+max_line_length = off\s+trim_trailing_whitespace = false\s*$/,
      },
      // create-vue and Vue CLI
      {
        name: /^\.editorconfig$/,
        text: /^\[\*\.\{js,jsx,[\w,]*vue[\w,]*\}\](?=[^]{0,300}$)[^[]*$/,
      },
      // Firebase's functions
      {
        name: /^\.eslintrc\.js$/,
        text: /"google",[^]{0,600}(?:"import\/no-unresolved": 0,|"prefer-arrow-callback": "error",)/,
      },
      // Strapi
      { name: /^(?:app|webpack\.config)\.example\.[jt]sx?$/, text: /(?:)/ },
      { name: /^\.editorconfig$/, text: /^(?=[^]{0,400}$)[^]*^\[\{package\.json,\*\.yml\}\]/m },
      // supabase gen types
      { name: /\.ts$/, text: /^export type Json =[^]{0,400}^export (?:type|interface) Database\b/m },
      // GraphQL Code Generator
      { name: /\.tsx?$/, text: /^export type Exact<T extends \{ \[key: string\]: (?:unknown|any) \}>/m },
      { name: /\.ts$/, text: /^ \* Map of all GraphQL operations in the project\./m },
      // prisma generate
      { name: /\.ts$/, text: /^\s*\/\*\*\s+\* Client\s*\*\*\/\s+import \* as runtime from/ },
      // quicktype
      { name: /\.[jt]s$/, text: /^\/\/ To parse this data:\s+\/\/\s+\/\/ +(?:import|const) \{? ?Convert/ },
    ],
  },
  imports: async () => (await import("./imported.ts")).importedByJavascript,
  hints: {
    byFact: { "js error handler": ["next", "_next", "__next"], "js return error": ["catch"] },
    byBeginning: errorHints("js"),
    // The key of an object: `error: message`, `{ error }`.
    shapes: { "js return error": /\b(?:errors?|success|ok)\s*[:,}(/]/ },
  },
  project: javascriptProject,
};
