/** Code that nobody reads, from a repository to the messages of a run. */
import { expect, test } from "vitest";
import { codeRepository, joinsSql } from "../../support/code.ts";
import { runSync } from "../../support/run.ts";

const rust = { "src/main.rs": "fn main() {}\n", "src/db.rs": "// select\n", "lib/a.ex": "x = 1\n" };

test("files that are not read are counted, without vendored ones", async () => {
  const repository = codeRepository();
  const vendored = { "vendor/serde/lib.rs": "mod de;\n", "target/debug/build.rs": "fn main() {}\n" };
  repository.commit({ message: "Serve", files: { ...rust, ...vendored } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.find(({ code }) => code === "unread-language")?.message).toBe(
    "In ana-souza/learning, 2 Rust files and 1 Elixir file are not read: no skill of the catalogue covers these languages yet.",
  );
});

test("notebooks of other kernels are counted with their language", async () => {
  const repository = codeRepository();
  const cells = [{ cell_type: "code", source: ["SELECT <- table$JOIN\n"] }];
  const text = JSON.stringify({ cells, metadata: { kernelspec: { name: "ir", language: "R" } } });
  repository.commit({ message: "Plot", files: { "a.ipynb": text, "b.r": "x <- 1\n" } });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.find(({ code }) => code === "unread-language")?.message).toBe(
    "In ana-souza/learning, 2 R files are not read: no skill of the catalogue covers this language yet.",
  );
});

test("a rule of the owner's own finds something in them", async () => {
  const rule = { files: ["**/*.rs"], contains: "fn main" };
  const repository = codeRepository({ joins: rule });
  repository.commit({ message: "Serve", files: rust });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.decisions[0]?.done).toBe(true);
  expect(plan.problems.map(({ code }) => code)).not.toContain("unread-language");
});

test("nothing is said once everything is ticked", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Serve", files: { ...rust, "a.sql": joinsSql } });
  await runSync(repository.dir);
  repository.commit({ message: "Tick" });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.problems.map(({ code }) => code)).not.toContain("unread-language");
});
