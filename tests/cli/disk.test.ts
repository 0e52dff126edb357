/** A full disk and a read-only folder: the error is clear, and nothing changes. */
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type CliOptions, listing, runCli } from "../support/cli.ts";
import { plannedRepository, twoItems } from "../support/planned.ts";
import { temporaryFolder, TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

/** Enough items to make roadmap.json larger than 4 KiB. */
const many = [{ id: "joins" }, ...Array.from({ length: 120 }, (_, index) => ({ id: `item-${index}` }))];

describe("a file size limit", () => {
  // SIGXFSZ would end the program. If it is ignored, the write fails instead, as on a full disk.
  const limited: CliOptions = {
    node: "bash",
    before: ["-c", 'trap "" XFSZ; ulimit -f 8; exec "$0" "$@"', process.execPath],
  };

  test.each([
    ["roadmap.json", many],
    ["site", twoItems],
  ])("exceeded by %s", (path, items) => {
    const repository = plannedRepository(items);
    runCli(repository.dir, ["sync"]);
    repository.commit({ message: "Work\n\nCompletes: joins" });
    const before = listing(repository.dir);
    const run = runCli(repository.dir, ["sync", "--commit"], limited);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain(`roadfolio: Could not write ${path}: EFBIG`);
    expect(run.stderr).toContain("free disk space");
    expect(listing(repository.dir)).toEqual(before);
    expect(runCli(repository.dir, ["sync"]).status).toBe(0);
  });
});

/** Mounts a small disk; null if that is not permitted. */
function smallDisk(): string | null {
  const dir = mkdtempSync(join(tmpdir(), "roadfolio-disk-"));
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", dir], { stdio: "ignore" });
  if (status === 0) return dir;
  rmSync(dir, { recursive: true });
  return null;
}

function removeDisk(dir: string): void {
  spawnSync("umount", [dir], { stdio: "ignore" });
  rmSync(dir, { recursive: true });
}

const tried = smallDisk();
if (tried !== null) removeDisk(tried);

describe.skipIf(tried === null)("a real full disk (skipped without permission to mount one)", () => {
  test("changes nothing", () => {
    const disk = smallDisk() ?? "";
    onTestFinished(() => removeDisk(disk));
    const repository = new TestRepository(disk);
    // The git directory is elsewhere: only what the program writes is on the small disk.
    repository.git(
      "init",
      "--quiet",
      "--initial-branch=main",
      `--separate-git-dir=${join(temporaryFolder(), "git")}`,
    );
    repository.commit({
      message: "Completes: joins",
      files: { "roadmap.json": roadmapText([{ id: "joins" }]) },
    });
    fill(join(disk, "filler"));
    const before = listing(disk);
    const run = runCli(disk, ["sync"]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/roadfolio: Could not write \S+: ENOSPC/);
    expect(listing(disk)).toEqual(before);
    rmSync(join(disk, "filler"));
    expect(runCli(disk, ["check"]).status).toBe(0);
  });
});

/** Fills the disk except for one page. */
function fill(path: string): void {
  for (let pages = 16; pages > 0; pages--)
    try {
      writeFileSync(path, Buffer.alloc(pages * 4096));
      writeFileSync(path, Buffer.alloc((pages - 1) * 4096));
      return;
    } catch {
      rmSync(path, { force: true });
    }
}

/** Ways to run the program without root's permission to write everywhere. */
const nobody = 65_534;
const ways: CliOptions[] =
  process.getuid?.() === 0
    ? [
        { uid: nobody },
        // For a checkout that only root may read.
        {
          node: "setpriv",
          before: ["--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all", process.execPath],
        },
      ]
    : [{}];
const way = ways.find((one) => runCli(tmpdir(), ["--version"], one).status === 0);

describe.skipIf(way === undefined)(
  "without write permission (skipped if root cannot drop its privileges)",
  () => {
    /** Makes the user that runs the program the owner of a folder. */
    function handOver(dir: string): void {
      const { uid } = way ?? {};
      if (uid === undefined) return;
      for (const name of ["", ...readdirSync(dir, { recursive: true, encoding: "utf8" })])
        chownSync(join(dir, name), uid, uid);
    }

    test.each([".", ".roadfolio"])("to the folder %s", (folder) => {
      const repository = plannedRepository();
      runCli(repository.dir, ["sync"]);
      repository.commit({ message: "Work\n\nCompletes: joins" });
      handOver(repository.dir);
      const closed = join(repository.dir, folder);
      const mode = lstatSync(closed).mode;
      chmodSync(closed, 0o555);
      onTestFinished(() => chmodSync(closed, mode));
      const before = listing(repository.dir);
      const run = runCli(repository.dir, ["sync"], way);
      expect(run.stderr).toMatch(/Could not write \S+: EACCES/);
      expect(run).toMatchObject({ status: 1, stdout: "" });
      expect(listing(repository.dir)).toEqual(before);
    });

    test("a writable folder is written to, so the folder's mode causes the failure above", () => {
      const repository = plannedRepository();
      repository.commit({ message: "Work\n\nCompletes: joins" });
      handOver(repository.dir);
      const run = runCli(repository.dir, ["sync"], way);
      expect(run).toMatchObject({ status: 0, stderr: expect.not.stringMatching(/error|warning|bug/) });
    });
  },
);
