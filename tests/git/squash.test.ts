/** What is ticked by a squash that holds somebody else's commits. */
import { expect, test } from "vitest";
import { gitAs } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository } from "../support/planned.ts";
import { doneItems, runSync } from "../support/run.ts";

const mallory = "Co-authored-by: Mallory <mallory@example.net>";

test.each<[string, string, string[]]>([
  ["a list of subjects", `Parse\n\n* Parse\n\n* Completes: joins\n\n${mallory}`, []],
  ["a subject with the number", `Parse (#12)\n\nCompletes: joins\n\n${mallory}`, []],
  ["an ordinary commit of two", `Parse\n\nCompletes: joins\n${mallory}`, ["joins"]],
  ["a squash of the owner's commits", "Parse (#12)\n\n* Parse\n\n* Completes: joins", ["joins"]],
])("%s", async (_name, message, done) => {
  const repository = plannedRepository();
  repository.commit({ message, files: { "a.txt": "a\n" } });
  const result = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(doneItems(result)).toEqual(done);
  expect(codesOf(result).includes("not-the-owner")).toBe(done.length === 0);
});

test.each<[string, string, string[]]>([
  ["GitHub", "noreply@github.com", []],
  ["the owner", "ana@example.com", ["joins"]],
])("a commit with a co-author that %s made", async (name, email, done) => {
  const repository = plannedRepository();
  const message = `Parse\n\nCompletes: joins\n\n${mallory}`;
  gitAs(repository, ["commit", "--quiet", "--allow-empty", "-m", message], { committer: { name, email } });
  expect(await doneIn(repository)).toEqual(done);
});

test("a recorded tick stays", async () => {
  const repository = plannedRepository();
  const sha = repository.commit({ message: `Parse (#12)\n\nCompletes: joins\n\n${mallory}` });
  const done = { on: "2025-09-01", proof: `commit:${sha}` };
  const { "roadmap.json": text } = { "roadmap.json": JSON.stringify(done) };
  repository.write({
    "roadmap.json": repository
      .git("show", "HEAD:roadmap.json")
      .replace('"id": "joins"', `"id": "joins", "done": ${text}`),
  });
  repository.commit({ message: "Tick" });
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  expect(plan.decisions.find(({ item }) => item.id === "joins")?.proofs[0]?.kind).toBe("commit");
});
