/**
 * `npm run build`: builds dist/, the bundles of the Action and the command line with the chunks they load on demand.
 * `--maps DIR` also writes the source maps to a folder.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build, type BuildOptions } from "rolldown";
import { sourcesDigest, writeStamp } from "./build/stamp.ts";
import { eldPlugin } from "./eld-plugin.ts";
import { handlebarsPlugin } from "./handlebars-plugin.ts";
import { icalPlugin } from "./ical-plugin.ts";
import { jsonPlugin } from "./json-plugin.ts";
import { packedPlugin } from "./packed-plugin.ts";
import { unusedPartsPlugin } from "./unused-parts-plugin.ts";
import { workflowPlugin } from "./workflow-plugin.ts";

const root = join(import.meta.dirname, "..");

const options = (dir: string, maps: boolean): BuildOptions => ({
  cwd: root,
  input: { action: "src/action.ts", cli: "src/cli.ts" },
  platform: "node",
  plugins: [
    handlebarsPlugin,
    packedPlugin,
    jsonPlugin,
    eldPlugin,
    icalPlugin,
    unusedPartsPlugin,
    workflowPlugin,
  ],
  resolve: {
    // Paths of modules decide the order of some imports: a checkout whose node_modules is a link must build the same.
    symlinks: false,
    alias: {
      // Its main file is UMD, whose inner requires bundlers cannot follow. This is the same code as ES modules.
      "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
      // The same, and as CommonJS nothing of it can be left out.
      "vscode-languageserver-types": join(root, "node_modules/vscode-languageserver-types/lib/esm/main.js"),
      // Its files for Node are CommonJS. Those for browsers differ in how they warn, and Roadfolio asks for no warnings.
      yaml: join(root, "node_modules/yaml/browser/index.js"),
      // sanitize-html uses it to parse style attributes, which are never allowed here. It takes milliseconds to
      // load.
      postcss: false,
      // Handlebars works without it, and templates never need a source map.
      "source-map": false,
    },
  },
  output: {
    dir,
    format: "esm",
    // Node ignores source maps by default, so the files of dist/ do not refer to them.
    sourcemap: maps && "hidden",
    minify: true,
    // Annotations only matter to a bundler.
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: "[name].js",
    // Chunks only the Action loads go to a folder of their own, because the npm package has only the command line.
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.some((id) => /\/(?:src\/action|@actions)\//.test(id))
        ? "action/[name].js"
        : "chunks/[name].js",
    assetFileNames: "data/[name][extname]",
    // Few files, because each one takes half a millisecond to find and open. "door" is all --version needs,
    // "start" is needed before git can start, and "read" and "plan" load while git runs. The rest is split as
    // usual.
    codeSplitting: {
      groups: [
        {
          name: "door",
          test: /\/(?:package\.json|src\/(?:problems\/errors|ports\/(?:clock|log))\.ts)$/,
          priority: 4,
        },
        { name: "start", test: /\/src\/cli\/(?:main|sync)\.ts$/, priority: 3 },
        {
          name: "read",
          test: /\/src\/(?:sync\/sync|gather\/gather|doors\/missing-folders|cli\/check\/(?:check|text)|roadmap\/edit)\.ts$/,
          priority: 2,
        },
        { name: "plan", test: /\/src\/(?:plan\/(?:plan-sync|report)|ports\/templates)\.ts$/, priority: 1 },
      ],
    },
  },
  logLevel: "warn",
});

/**
 * Builds dist/ in a temporary folder and then replaces it, so that a failed build leaves the old one.
 *
 * @param mapsFolder where to write source maps, if anywhere
 */
export async function buildDist(mapsFolder?: string): Promise<void> {
  const digest = sourcesDigest(root);
  const fresh = join(root, `dist-${process.pid}`);
  try {
    await build(options(fresh, mapsFolder !== undefined));
    if (mapsFolder !== undefined) moveMaps(fresh, mapsFolder);
    rmSync(join(root, "dist"), { recursive: true, force: true });
    renameSync(fresh, join(root, "dist"));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  writeStamp(root, digest);
}

function moveMaps(from: string, to: string): void {
  for (const path of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".map")) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    renameSync(join(from, path), join(to, path));
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { maps: { type: "string" } } });
  await buildDist(values.maps);
}
