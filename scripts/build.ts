/**
 * `npm run build`: builds dist/, two doors and what they load when they need it. `--maps DIR` writes the source maps to a
 * folder of their own.
 */
import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { build, type BuildOptions } from "rolldown";
import { sourcesDigest, writeStamp } from "./build/stamp.ts";
import { eldPlugin } from "./eld-plugin.ts";
import { handlebarsPlugin } from "./handlebars-plugin.ts";
import { jsonPlugin } from "./json-plugin.ts";

const root = join(import.meta.dirname, "..");

const options = (dir: string, maps: boolean): BuildOptions => ({
  cwd: root,
  input: { action: "src/action.ts", cli: "src/cli.ts" },
  platform: "node",
  plugins: [handlebarsPlugin, jsonPlugin, eldPlugin],
  resolve: {
    alias: {
      // Its main file is UMD, whose inner requires bundlers cannot follow. This is the same code as ES modules.
      "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
      // sanitize-html uses it to parse style attributes, which are never allowed here. It takes milliseconds to
      // load.
      postcss: false,
      // Handlebars joins strings itself without it, and no template of ours or of users asks for a source map.
      "source-map": false,
    },
  },
  output: {
    dir,
    format: "esm",
    // Nobody's Node reads them unless asked to, so that no file of dist/ names its map.
    sourcemap: maps && "hidden",
    minify: true,
    // Annotations are for a bundler that would bundle this again.
    comments: { legal: true, annotation: false, jsdoc: false },
    entryFileNames: "[name].js",
    // What only the Action loads is kept apart, since the npm package is the command line alone.
    chunkFileNames: ({ moduleIds }) =>
      moduleIds.some((id) => /\/(?:src\/action|@actions\/core)\//.test(id))
        ? "action/[name].js"
        : "chunks/[name].js",
    // Few files, because each one takes half a millisecond to find and open. "door" is all --version needs,
    // "start" is needed before git can start, and "read" and "plan" load while git runs. The rest is split as
    // usual.
    codeSplitting: {
      groups: [
        { name: "door", test: /\/(?:package\.json|src\/(?:problems\/errors|ports\/log)\.ts)$/, priority: 4 },
        { name: "start", test: /\/src\/cli\/(?:main|sync)\.ts$/, priority: 3 },
        { name: "read", test: /\/src\/(?:sync\/sync|gather\/gather|cli\/check)\.ts$/, priority: 2 },
        { name: "plan", test: /\/src\/(?:plan\/(?:plan-sync|report)|ports\/templates)\.ts$/, priority: 1 },
      ],
    },
  },
  logLevel: "warn",
});

/**
 * Builds dist/ in a folder beside it and puts it in place when it is whole: a build that fails leaves the old one.
 *
 * @param mapsFolder where source maps go, if anywhere
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
