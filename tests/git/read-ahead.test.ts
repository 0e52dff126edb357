/** A history that is read ahead: the same one, and nobody waits for it when nothing is asked. */
import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createGitReader } from "../../src/ports/git/adapter.ts";
import { questions } from "../support/records.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";

const run = join(import.meta.dirname, "../../src/ports/git/run.ts");

test("is what is read otherwise, and what came after it is read the next time", async () => {
  const repository = createRepository();
  repository.commit({ message: "Completes: joins" });
  const reader = createGitReader({
    folder: repository.dir,
    environment: process.env,
    access: { server: "https://github.com", token: null, own: null },
  });
  const read = async (): Promise<number> =>
    (await reader.readRepository(".", questions, [], null, null)).commits.length;
  const plain = await read();
  reader.readAhead();
  expect(await read()).toBe(plain);
  repository.commit({ message: "Completes: crud" });
  expect(await read()).toBe(plain + 1);
});

test("keeps no program waiting that ends without reading it", () => {
  const folder = temporaryFolder();
  const git = join(folder, "git");
  writeFileSync(git, "#!/bin/sh\nexec sleep 600\n");
  chmodSync(git, 0o755);
  const script = `
    import { gitIn } from ${JSON.stringify(run)};
    gitIn(${JSON.stringify(folder)}, { PATH: ${JSON.stringify(`${folder}:/usr/bin:/bin`)} }).begin(["log"]);
    process.stdout.write("done");
  `;
  const ended = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect([ended.stdout, ended.signal, ended.status]).toEqual(["done", null, 0]);
});
