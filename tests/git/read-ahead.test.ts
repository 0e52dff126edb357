/** Reading the history ahead: it gives the same result, and does not block a program that never needs it. */
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitReader } from "../../src/gather/git-reader.ts";
import { questions } from "../support/records.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";

const run = join(import.meta.dirname, "../../src/ports/git/run.ts");

/** A git that logs its calls before running them. @returns the folder that holds it, and the calls so far */
function writtenGit(): { folder: string; logs: () => number } {
  const folder = temporaryFolder();
  const asked = join(folder, "asked");
  writeFileSync(asked, "");
  const real = process.env["PATH"] ?? "";
  const script = `#!/bin/sh\necho " $* " | tr '\\n' ' ' >> '${asked}'\necho >> '${asked}'\nPATH='${real}' exec git "$@"\n`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  const lines = (): string[] => readFileSync(asked, "utf8").split("\n");
  return { folder, logs: () => lines().filter((line) => line.includes(" log -z ")).length };
}

test("gives the same history with one git call, and the next read sees newer commits", async () => {
  const repository = createRepository();
  repository.commit({ message: "Completes: joins" });
  const { folder, logs } = writtenGit();
  const reader = createGitReader({
    folder: repository.dir,
    environment: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}` },
    access: { server: "https://github.com", token: null, own: null },
  });
  const read = async (): Promise<number> =>
    (await reader.readRepository(".", questions, [], null, null)).commits.length;
  const plain = await read();
  expect(logs()).toBe(1);
  reader.readAhead("roadmap.json");
  expect(await read()).toBe(plain);
  expect(logs()).toBe(2);
  repository.commit({ message: "Completes: crud" });
  expect(await read()).toBe(plain + 1);
  expect(logs()).toBe(3);
});

test("does not keep a program alive that never reads it", () => {
  const folder = temporaryFolder();
  const git = join(folder, "git");
  writeFileSync(git, "#!/bin/sh\nexec sleep 1200\n");
  chmodSync(git, 0o755);
  const script = `
    import { gitIn } from ${JSON.stringify(run)};
    gitIn(${JSON.stringify(folder)}, { PATH: ${JSON.stringify(`${folder}:/usr/bin:/bin`)} }).begin(["log"]);
    process.stdout.write("done");
  `;
  const ended = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 600_000,
  });
  expect([ended.stdout, ended.signal, ended.status]).toEqual(["done", null, 0]);
});
