/** Libraries work without the parts that the bundle leaves out. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { unusedPartsPlugin } from "../../scripts/unused-parts-plugin.ts";
import { temporaryFolder } from "../support/repository.ts";

const modules = join(import.meta.dirname, "../../node_modules");

function without(path: string): string {
  const id = join(modules, path);
  return unusedPartsPlugin.transform(readFileSync(id, "utf8"), id)?.code ?? "";
}

test.each([
  ["zod/v4/classic/schemas.js", "JSONSchemaMethod(this"],
  ["zod/v4/classic/schemas.js", "processJSONSchema"],
  ["vscode-languageserver-types/lib/esm/main.js", "WorkspaceEdit"],
  ["@octokit/rest/dist-src/index.js", "requestLog, legacyRestEndpointMethods"],
  ["d3-scale/dist/d3-scale.mjs", "interpolate$1 = interpolate,"],
  ["d3-scale/dist/d3-scale.mjs", "return tickFormat(d[0]"],
  ["debug/src/index.js", "require('./browser.js')"],
])("%s does without %s", (path, part) => {
  const code = without(path);
  expect(code).not.toBe("");
  expect(readFileSync(join(modules, path), "utf8")).toContain(part);
  expect(code).not.toContain(part);
});

test("positions and ranges of documents work", async () => {
  const file = join(temporaryFolder(), "types.mjs");
  writeFileSync(file, without("vscode-languageserver-types/lib/esm/main.js"));
  const types = await import(pathToFileURL(file).href);
  const start = types.Position.create(1, 2);
  expect(start).toEqual({ line: 1, character: 2 });
  expect(types.Range.create(start, types.Position.create(3, 4))).toEqual(types.Range.create(1, 2, 3, 4));
  expect(types.Range.is({ start })).toBe(false);
});

test("a library that has changed is reported", () => {
  const id = join(modules, "zod/v4/classic/schemas.js");
  expect(() => unusedPartsPlugin.transform("export {};", id)).toThrow("schemas.js has changed");
});

test("other modules are left alone", () => {
  expect(unusedPartsPlugin.transform("", join(modules, "zod/v4/core/schemas.js"))).toBeUndefined();
});
