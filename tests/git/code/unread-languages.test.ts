/** Code that nobody reads, from a repository to the messages of a run. */
import { expect, test } from "vitest";
import { codeRepository, joinsSql } from "../../support/code.ts";
import { runSync } from "../../support/run.ts";

const scala = { "src/Main.scala": "def main = 1\n", "src/Db.scala": "// select\n", "lib/a.ex": "x = 1\n" };

test("files that are not read are counted, without vendored ones", async () => {
  const repository = codeRepository();
  const vendored = { "vendor/cats/Lib.scala": "val a = 1\n", "target/debug/Build.scala": "val b = 1\n" };
  repository.commit({ message: "Serve", files: { ...scala, ...vendored } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.find(({ code }) => code === "unread-language")?.message).toBe(
    "In ana-souza/learning, 2 Scala files and 1 Elixir file are not read: no skill in the catalogue covers these languages yet.",
  );
});

test("notebooks of other kernels are counted with their language", async () => {
  const repository = codeRepository();
  const cells = [{ cell_type: "code", source: ["SELECT <- table$JOIN\n"] }];
  const text = JSON.stringify({ cells, metadata: { kernelspec: { name: "ir", language: "R" } } });
  repository.commit({ message: "Plot", files: { "a.ipynb": text, "b.r": "x <- 1\n" } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.find(({ code }) => code === "unread-language")?.message).toBe(
    "In ana-souza/learning, 2 R files are not read: no skill in the catalogue covers this language yet.",
  );
});

test("a rule of the owner's own finds something in them", async () => {
  const rule = { files: ["**/*.scala"], contains: "def main" };
  const repository = codeRepository({ joins: rule });
  repository.commit({ message: "Serve", files: scala });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.decisions[0]?.done).toBe(true);
  expect(plan.problems.map(({ code }) => code)).not.toContain("unread-language");
});

test("nothing is said once everything is ticked", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Serve", files: { ...scala, "a.sql": joinsSql } });
  await runSync(repository.dir);
  repository.commit({ message: "Tick" });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.map(({ code }) => code)).not.toContain("unread-language");
});
