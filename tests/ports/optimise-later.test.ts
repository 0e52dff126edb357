/** V8 knows the options that make it optimise later, and is left alone if it may not. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const file = JSON.stringify(join(import.meta.dirname, "../../src/ports/optimise-later.ts"));

/** What a program prints that optimises later and prints the options that it sets. @param version of V8 */
function outputWith(version: string): string {
  const program = `
    import v8 from "node:v8";
    import { optimiseLater } from ${file};
    const set = v8.setFlagsFromString;
    v8.setFlagsFromString = (flag) => { console.log(flag); set(flag); };
    optimiseLater(${version});`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

test("this V8 knows the options", () => {
  const own = process.versions.v8.startsWith("13.6.");
  expect(outputWith("process.versions.v8").split("\n").length).toBe(own ? 5 : 1);
});

test("another V8 keeps its own figures", () => {
  expect(outputWith('"12.4.254.21-node.33"')).toBe("");
  expect(outputWith('"13.60.1"')).toBe("");
});
