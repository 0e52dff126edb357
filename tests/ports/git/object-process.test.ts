/** One process answers all questions about objects, whatever happens to some of them. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readBytes } from "../../../src/ports/git/blobs.ts";
import { eachBlob } from "../../../src/ports/git/each-blob.ts";
import { GitError } from "../../../src/ports/git/port.ts";
import { gitWithObjects } from "../../../src/ports/git/run.ts";
import { TestRepository, temporaryFolder } from "../../support/repository.ts";

/** A repository with some files, git in it, and how many processes have been started for its objects. */
function opened(files: Record<string, string>) {
  const repository = new TestRepository(temporaryFolder());
  repository.init();
  repository.commit({ message: "Add files", files });
  const trace = join(temporaryFolder(), "trace");
  const git = gitWithObjects(repository.dir, process.env, { GIT_TRACE: trace });
  onTestFinished(() => git.objects.close());
  const started = (): number =>
    existsSync(trace) ? readFileSync(trace, "utf8").split("git cat-file --batch").length - 1 : 0;
  return { repository, git, started };
}

const texts = async (...asked: Parameters<typeof readBytes>): Promise<(string | undefined)[]> =>
  (await readBytes(...asked)).map((bytes) => bytes?.toString());

test("questions one after the other and at once share a process", async () => {
  const { git, started } = opened({ "a.txt": "a\n", "b.txt": "b\nb\n", "empty.txt": "" });
  expect(started()).toBe(0);
  expect(await texts(git, ["HEAD:a.txt", "HEAD:none.txt", "HEAD:a.txt"])).toEqual(["a\n", undefined, "a\n"]);
  const both = [texts(git, ["HEAD:b.txt", "HEAD:empty.txt"]), texts(git, ["HEAD:empty.txt", "HEAD:b.txt"])];
  expect(await Promise.all(both)).toEqual([
    ["b\nb\n", ""],
    ["", "b\nb\n"],
  ]);
  expect(started()).toBe(1);
});

test("commits that are made in between are seen", async () => {
  const { repository, git, started } = opened({ "a.txt": "a\n" });
  expect(await texts(git, ["HEAD:a.txt"])).toEqual(["a\n"]);
  repository.commit({ message: "Change it", files: { "a.txt": "new\n" } });
  expect(await texts(git, ["HEAD:a.txt"])).toEqual(["new\n"]);
  expect(started()).toBe(1);
});

test("what is not a blob is missing, and the answers after it are right", async () => {
  const { git } = opened({ "folder/a.txt": "a\n", "a b.txt": "with a space\n" });
  const names = ["HEAD:folder", "HEAD", "HEAD:a b.txt", "HEAD:x blob 3", "HEAD:folder/a.txt"];
  expect(await texts(git, names)).toEqual([undefined, undefined, "with a space\n", undefined, "a\n"]);
});

/** Fails at the header of the first blob, or once the blob is there. */
const failures = {
  "at its header": { isWanted: (): boolean => fail(), take: () => undefined },
  "once it is there": { isWanted: () => true, take: () => fail() },
};

function fail(): never {
  throw new Error("no room");
}

test.each(Object.entries(failures))("a failure of one, %s, leaves the others alone", async (_at, failing) => {
  const large = "a line of text\n".repeat(140_000);
  const { repository, git, started } = opened({ "large.txt": large, "a.txt": "a\n" });
  const blob = repository.git("rev-parse", "HEAD:large.txt");
  const failed = eachBlob(git, [blob, blob], failing.isWanted, failing.take);
  const others = [texts(git, ["HEAD:a.txt"]), texts(git, ["HEAD:large.txt"])];
  await expect(failed).rejects.toThrow("no room");
  expect(await Promise.all(others)).toEqual([["a\n"], [large]]);
  expect(started()).toBe(2);
});

test("what a damaged object hides is missing, and the next question is answered", async () => {
  const { repository, git } = opened({ "a.txt": "a\n", "b.txt": "b\n" });
  const sha = repository.git("rev-parse", "HEAD:a.txt");
  const file = join(repository.dir, ".git/objects", sha.slice(0, 2), sha.slice(2));
  rmSync(file, { force: true });
  writeFileSync(file, "damaged");
  const both = [texts(git, [sha, "HEAD:b.txt"]), texts(git, ["HEAD:b.txt"])];
  const [damaged, next] = await Promise.all(both);
  expect(damaged?.[0]).toBeUndefined();
  expect(next).toEqual(["b\n"]);
});

/** Processes for the objects of a repository, as Linux lists them. */
function processesIn(folder: string): number[] {
  return readdirSync("/proc").flatMap((name) => {
    try {
      const isOne = readlinkSync(`/proc/${name}/cwd`) === realpathSync(folder);
      return isOne && readFileSync(`/proc/${name}/cmdline`, "utf8").includes("cat-file")
        ? [Number(name)]
        : [];
    } catch {
      return [];
    }
  });
}

test.runIf(process.platform === "linux")(
  "one that was killed while nobody asked loses no answer",
  async () => {
    const { repository, git, started } = opened({ "a.txt": "a\n" });
    expect(await texts(git, ["HEAD:a.txt"])).toEqual(["a\n"]);
    const processes = processesIn(repository.dir);
    expect(processes).toHaveLength(1);
    for (const one of processes) process.kill(one, "SIGKILL");
    expect(await texts(git, ["HEAD:a.txt"])).toEqual(["a\n"]);
    expect(started()).toBe(2);
    await git.objects.close();
    expect(processesIn(repository.dir)).toEqual([]);
  },
);

test("closing stops it, and asking again starts another", async () => {
  const { git, started } = opened({ "a.txt": "a\n" });
  expect(await texts(git, ["HEAD:a.txt"])).toEqual(["a\n"]);
  const asking = texts(git, ["HEAD:a.txt"]).catch((cause: unknown) => cause);
  await git.objects.close();
  expect(await asking).toBeInstanceOf(GitError);
  expect(await texts(git, ["HEAD:a.txt"])).toEqual(["a\n"]);
  expect(started()).toBe(2);
  await git.objects.close();
  await git.objects.close();
});

test("a program that does not close it ends", () => {
  const { repository } = opened({ "a.txt": "a\n" });
  const from = (path: string): string =>
    JSON.stringify(new URL(`../../../src/ports/git/${path}`, import.meta.url));
  const program = `
    import { readBytes } from ${from("blobs.ts")};
    import { gitWithObjects } from ${from("run.ts")};
    const [bytes] = await readBytes(gitWithObjects(${JSON.stringify(repository.dir)}, process.env), ["HEAD:a.txt"]);
    console.log(bytes.toString());`;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(said).toBe("a\n\n");
});

test("a folder in which git cannot start says so each time", async () => {
  const folder = temporaryFolder();
  const git = gitWithObjects(join(folder, "none"), process.env);
  for (const _ of [1, 2]) await expect(readBytes(git, ["HEAD:a.txt"])).rejects.toThrow(GitError);
});
