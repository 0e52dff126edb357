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
  // Its main file is UMD, whose inner requires no bundler can follow; this is the same code as modules.
  resolve: { alias: { "jsonc-parser": join(root, "node_modules/jsonc-parser/lib/esm/main.js") } },
  output: {
    dir: "dist",
    format: "esm",
    sourcemap: true,
    minify: true,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name].js",
    // Few files: each costs half a millisecond to find and open. "door" is all that --version needs, "start" what
    // every command needs before git has anything to say, "plan" is loaded while git works; the rest stays apart.
    codeSplitting: {
      groups: [
        { name: "door", test: /\/src\/(?:errors|ports\/log)\.ts$/, priority: 3 },
        { name: "start", test: /\/src\/cli\/(?:main|sync|check)\.ts$/, priority: 2 },
        { name: "plan", test: /\/src\/(?:plan\/(?:plan-sync|report)|ports\/templates)\.ts$/, priority: 1 },
      ],
    },
  },
  logLevel: "warn",
});
