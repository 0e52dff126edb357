/** The proof in roadmap.json gives way to a better one once, and keeps its day. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeRepository } from "../../support/code.ts";
import type { TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const doneIn = (repository: TestRepository): { on: string; proof: string } =>
  JSON.parse(readFileSync(join(repository.dir, "roadmap.json"), "utf8")).phases[0].groups[0].items[0].done;

const orders = { orders: { files: ["*.py"], contains: "orders" } };

test("an import gives way to a call, once", async () => {
  const repository = codeRepository(orders);
  const first = repository.commit({ message: "Import", files: { "a.py": "from shop import orders\n" } });
  await runSync(repository.dir, { flags: ["--commit"] });
  const before = doneIn(repository);
  expect(before.proof).toBe(`code ${first.slice(0, 7)}:a.py#L1`);

  const second = repository.commit({
    message: "Call",
    date: "2026-05-01T12:00:00Z",
    files: { "b.py": "total = orders.total()\n" },
  });
  await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneIn(repository)).toEqual({ on: before.on, proof: `code ${second.slice(0, 7)}:b.py#L1` });

  repository.commit({ message: "Better?", files: { "a.py": "from shop import orders\norders.first()\n" } });
  const third = await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneIn(repository).proof).toBe(`code ${second.slice(0, 7)}:b.py#L1`);
  expect(third.plan.files.every(({ status }) => status === "unchanged")).toBe(true);
});

test("a proof in an exercise stays, although the project has one too", async () => {
  const repository = codeRepository(orders);
  const first = repository.commit({ message: "Try", files: { "week_1/a.py": "orders.first()\n" } });
  await runSync(repository.dir, { flags: ["--commit"] });
  repository.commit({ message: "Project", files: { "shop/b.py": "orders.total()\n" } });
  const again = await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneIn(repository).proof).toBe(`code ${first.slice(0, 7)}:week_1/a.py#L1`);
  expect(again.plan.files.every(({ status }) => status === "unchanged")).toBe(true);
});

test("a whole file is recorded without a line, and a second run has nothing to do", async () => {
  const repository = codeRepository({ docker: { files: ["Dockerfile"] } });
  const sha = repository.commit({ message: "Image", files: { Dockerfile: "FROM python:3.12\n" } });
  await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneIn(repository).proof).toBe(`code ${sha.slice(0, 7)}:Dockerfile`);
  const again = await runSync(repository.dir, { flags: ["--commit"] });
  expect(again.commit).toBeNull();
});

test("a whole file that was recorded by its first line stays as it is recorded", async () => {
  const repository = codeRepository({ docker: { files: ["Dockerfile"] } });
  const sha = repository.commit({ message: "Image", files: { Dockerfile: "FROM python:3.12\n" } });
  await runSync(repository.dir, { flags: ["--commit"] });
  const text = readFileSync(join(repository.dir, "roadmap.json"), "utf8");
  repository.commit({
    message: "As before",
    files: { "roadmap.json": text.replace(":Dockerfile", ":Dockerfile#L1") },
  });
  await runSync(repository.dir, { flags: ["--commit"] });
  expect(doneIn(repository).proof).toBe(`code ${sha.slice(0, 7)}:Dockerfile#L1`);
});
