/** The packed program through npx: as root or not, on each supported Node that this machine has. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { plannedRepository } from "../support/planned.ts";
import { temporaryFolder } from "../support/repository.ts";

const root = join(import.meta.dirname, "../..");
const path = process.env["PATH"] ?? "";

/** Folders of programs by the version of the Node in them: the one that runs the tests, and the machine's own. */
function nodes(): Map<number, string> {
  const own = path.split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const found = new Map<number, string>();
  for (const folder of [dirname(process.execPath), ...own]) {
    const { stdout } = spawnSync(join(folder, "node"), ["--version"], { encoding: "utf8" });
    const major = Number(/^v(\d+)\./.exec(stdout ?? "")?.[1] ?? 0);
    if (major > 0 && !found.has(major)) found.set(major, folder);
  }
  return found;
}

const here = nodes();
const nobody = 65_534;
const users: [string, number | undefined][] = [
  ["the user of the tests", undefined],
  ...(process.getuid?.() === 0 ? [["a user who is not root", nobody] satisfies [string, number]] : []),
];

let folder = "";
let tarball = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "roadfolio-packed-"));
  chmodSync(folder, 0o755);
  const printed = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [{ filename }] = z.tuple([z.object({ filename: z.string() })]).parse(JSON.parse(printed));
  tarball = join(folder, filename);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([20, 22, 24])("on Node %i", (major) => {
  describe.skipIf(!here.has(major))("(skipped if not in PATH)", () => {
    test.each(users)("as %s", (_name, uid) => {
      const { dir } = plannedRepository();
      const home = temporaryFolder();
      if (uid !== undefined) for (const one of [dir, home]) chownSync(one, uid, uid);
      const npx = (...args: string[]) => {
        const all = ["--yes", "--offline", "--package", tarball, "roadfolio", ...args];
        const { status, stdout, stderr } = spawnSync("npx", all, {
          cwd: dir,
          encoding: "utf8",
          env: {
            PATH: `${here.get(major) ?? ""}${delimiter}${path}`,
            HOME: home,
            npm_config_update_notifier: "false",
          },
          ...(uid === undefined ? {} : { uid, gid: uid }),
        });
        return { status, stdout, stderr };
      };
      expect(npx("--version")).toMatchObject({ status: 0, stdout: `${packageJson.version}\n` });
      const check = npx("check");
      expect(check).toMatchObject({
        status: 0,
        stdout: "roadmap.json is valid: 1 phase, 2 items, 0 with evidence;\n  next: npx roadfolio sync\n",
      });
      expect(check.stderr.includes("Node 20 is no longer supported.")).toBe(major === 20);
    });
  });
});
