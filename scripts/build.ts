/** Builds dist/: two doors and what they load when they need it. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";
import { eldPlugin } from "./eld-plugin.ts";
import { handlebarsPlugin } from "./handlebars-plugin.ts";
import { jsonPlugin } from "./json-plugin.ts";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });

await build({
  cwd: root,
  input: { action: "src/action.ts", cli: "src/cli.ts" },
  platform: "node",
  plugins: [handlebarsPlugin, jsonPlugin, eldPlugin],
  resolve: {
    alias: {
      // Its main file is UMD, whose inner requires no bundler can follow; this is the same code as modules.
      "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
      // sanitize-html reads style attributes with it, which nobody's text may have; it takes milliseconds to load.
      postcss: false,
    },
  },
  output: {
    dir: "dist",
    format: "esm",
    sourcemap: true,
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    // Few files: each costs half a millisecond to find and open. "door" is all that --version needs, "start" what
    // is needed to begin with git, "read" and "plan" are loaded while git works; the rest stays apart.
    codeSplitting: {
      groups: [
        { name: "door", test: /\/(?:package\.json|src\/(?:errors|ports\/log)\.ts)$/, priority: 4 },
        { name: "start", test: /\/src\/cli\/(?:main|sync)\.ts$/, priority: 3 },
        { name: "read", test: /\/src\/(?:sync|gather|cli\/check)\.ts$/, priority: 2 },
        { name: "plan", test: /\/src\/(?:plan\/(?:plan-sync|report)|ports\/templates)\.ts$/, priority: 1 },
      ],
    },
  },
  logLevel: "warn",
});
