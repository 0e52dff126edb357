/** JavaScript and TypeScript. */
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
    { name: /\.[mc]?jsx?$/i, factTypes: ["js", "sql"], load: reader({ typescript: false }) },
    { name: /\.[mc]?tsx?$/i, factTypes: ["js", "ts", "sql"], load: reader({ typescript: true }) },
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
    ],
    files: new RegExp(
      [
        String.raw`^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$`,
        String.raw`^(?:swagger-ui|jquery|bootstrap|popper|lodash|moment|d3|chart|vue|react|react-dom|angular)(?:[-.][\w.-]*)?\.js$`,
        String.raw`\.min\.(?:js|css)$|\.map$|\.bundle\.js$`,
      ].join("|"),
      "i",
    ),
    scaffolds: [
      { name: /^app\.test\.[jt]sx?$/i, text: /renders learn react link/ },
      { name: /^app\.(?:controller|component)\.spec\.ts$/, text: /Hello World!|should create the app/ },
    ],
  },
  project: javascriptProject,
};
