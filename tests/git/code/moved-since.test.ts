/** Code whose file was renamed, or whose line was rewritten, since it was introduced: the link leads to where it is now. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PublishedProof } from "../../../src/render/published.ts";
import { codeRepository, joinsSql } from "../../support/code.ts";
import type { TestRepository } from "../../support/repository.ts";
import { runSync } from "../../support/run.ts";

const web = "https://github.com/ana-souza/learning/blob";

const written = (repository: TestRepository, name = "roadmap.json"): string =>
  readFileSync(join(repository.dir, name), "utf8");

/** The first proof, as it is published. */
async function proofOf(repository: TestRepository): Promise<PublishedProof> {
  const { plan } = await runSync(repository.dir, { flags: ["--dry-run"] });
  const proof = plan.published.decisions[0]?.proofs[0];
  if (proof === undefined) throw new Error("nothing is proven");
  return proof;
}

function rename(repository: TestRepository, from: string, to: string): string {
  repository.git("mv", from, to);
  return repository.commit({ message: `Rename ${from}` });
}

describe("a file that was renamed", () => {
  test("is linked by its name of today, and the commit that introduced the line is named", async () => {
    const repository = codeRepository();
    const first = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    const second = rename(repository, "report.sql", "sales.sql");
    repository.commit({ message: "Something else", files: { "notes.txt": "x" } });
    expect(await proofOf(repository)).toMatchObject({
      path: "sales.sql",
      line: 3,
      ref: second,
      url: `${web}/${second}/sales.sql#L3`,
      introduced: { ref: first, path: "report.sql", line: 3, url: `${web}/${first}/report.sql#L3` },
      title: { untrusted: "Report" },
    });
  });

  test("is recorded by the line that was introduced, and a second run writes nothing", async () => {
    const repository = codeRepository();
    const first = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    const second = rename(repository, "report.sql", "sales.sql");
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(written(repository)).toContain(`"proof": "code ${first.slice(0, 7)}:report.sql#L3"`);
    const label = `sales.sql line 3, introduced in ${first.slice(0, 7)}`;
    expect(written(repository, "README.md")).toContain(`[${label}](<${web}/${second}/sales.sql#L3>)`);
    const again = await runSync(repository.dir, { flags: ["--commit"] });
    expect(again.commit).toBeNull();
    expect(again.plan.files.every(({ status }) => status === "unchanged")).toBe(true);
  });

  test("keeps its recorded proof when it is renamed after the first run", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    await runSync(repository.dir, { flags: ["--commit"] });
    const before = written(repository);
    const second = rename(repository, "report.sql", "sales.sql");
    await runSync(repository.dir, { flags: ["--commit"] });
    expect(written(repository)).toBe(before);
    expect(written(repository, "README.md")).toContain(`${web}/${second}/sales.sql#L3`);
  });

  test("is linked as it is at HEAD, when it was changed after that", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    rename(repository, "report.sql", "sales.sql");
    const third = repository.commit({
      message: "Explain",
      files: { "sales.sql": `-- sales\n-- by name\n${joinsSql}` },
    });
    expect(await proofOf(repository)).toMatchObject({ ref: third, url: `${web}/${third}/sales.sql#L5` });
  });

  test("is linked by the last of several names", async () => {
    const repository = codeRepository();
    const first = repository.commit({ message: "Report", files: { "a.sql": joinsSql } });
    rename(repository, "a.sql", "b.sql");
    const third = rename(repository, "b.sql", "c.sql");
    expect(await proofOf(repository)).toMatchObject({
      path: "c.sql",
      ref: third,
      introduced: { ref: first, path: "a.sql" },
    });
  });

  test("is linked in the merge that made it what it is", async () => {
    const repository = codeRepository();
    repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
    rename(repository, "report.sql", "sales.sql");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.commit({ message: "Side", files: { "sales.sql": `${joinsSql}-- end\n` } });
    repository.git("checkout", "--quiet", "main");
    repository.commit({ message: "Main", files: { "sales.sql": `-- begin\n${joinsSql}` } });
    repository.git("merge", "--quiet", "--no-edit", "side");
    const merge = repository.git("rev-parse", "HEAD").trim();
    expect(await proofOf(repository)).toMatchObject({ url: `${web}/${merge}/sales.sql#L4` });
  });
});

test("a line that was formatted since is linked as it is now", async () => {
  const repository = codeRepository();
  const first = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  const second = repository.commit({
    message: "Format",
    files: {
      "report.sql": joinsSql.replace(
        "join customers c on c.id = s.customer",
        "JOIN customers c ON c.id=s.customer",
      ),
    },
  });
  expect(await proofOf(repository)).toMatchObject({
    ref: second,
    url: `${web}/${second}/report.sql#L3`,
    introduced: { ref: first, path: "report.sql", line: 3 },
  });
});

test("a line that only moved within its file is linked where it was introduced", async () => {
  const repository = codeRepository();
  const first = repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  repository.commit({ message: "Explain", files: { "report.sql": `-- sales\n${joinsSql}` } });
  const proof = await proofOf(repository);
  expect(proof.url).toBe(`${web}/${first}/report.sql#L3`);
  expect(proof).not.toHaveProperty("introduced");
});

test("a file that is gone is not the proof while another holds", async () => {
  const repository = codeRepository();
  repository.commit({ message: "Report", files: { "report.sql": joinsSql } });
  await runSync(repository.dir, { flags: ["--commit"] });
  repository.commit({
    message: "Other",
    files: { "other.sql": `-- other\n${joinsSql.replaceAll("sales", "orders")}` },
  });
  repository.git("rm", "--quiet", "report.sql");
  repository.commit({ message: "Gone" });
  expect(await proofOf(repository)).toMatchObject({ path: "other.sql" });
});

test("a proof kept private names neither of its places", async () => {
  const other = codeRepository();
  other.commit({ message: "Report", files: { "report.sql": joinsSql } });
  rename(other, "report.sql", "sales.sql");
  const repository = codeRepository(undefined, {
    repositories: [".", { repository: other.dir, publish: "summary" }],
  });
  const proof = await proofOf(repository);
  expect(proof).toMatchObject({ kind: "code", path: null, line: null, ref: null, url: null });
  expect(JSON.stringify(proof)).not.toMatch(/sales|report\.sql/);
  expect(proof).not.toHaveProperty("introduced");
});

test("a second run finds the same proof among many, whatever other items record", async () => {
  const repository = codeRepository({
    joins: { contains: "join customers" },
    last: { files: ["a13.sql"], contains: "-- the last one" },
  });
  repository.commit({ message: "First", files: { "first.sql": joinsSql } });
  rename(repository, "first.sql", "a12.sql");
  const names = Array.from({ length: 13 }, (_, index) => `a${String(index + 1).padStart(2, "0")}.sql`);
  const others = names.filter((name) => name !== "a12.sql");
  const files = others.map((name) => [
    name,
    `delete from t_${name};\njoin customers on x = '${name}'\n${name === "a13.sql" ? "-- the last one\n" : ""}`,
  ]);
  repository.commit({ message: "More", files: Object.fromEntries(files) });
  await runSync(repository.dir, { flags: ["--commit"] });
  expect(written(repository)).toContain(":first.sql#L");
  expect(written(repository)).toContain(":a13.sql#L");
  expect((await runSync(repository.dir, { flags: ["--commit"] })).commit).toBeNull();
});

describe("a README that Roadfolio writes into", () => {
  const ours = "<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n";
  const prose =
    "This program lists the bread of the week, so that each member of the club can say how many they want. Orders are kept until Thursday, and then the bakery gets one message with all of them.\n";
  const diagram = "```mermaid\nflowchart LR\n  a --> b\n```\n";
  /** The same, formatted in another way. */
  const atFirst = (text: string): string => text.replace("week, so", "week so").replace("LR", " LR");

  test.each<[string, string, object]>([
    ["the prose above", `# Club\n\n${prose}\n${ours}`, { skill: "english-readme" }],
    ["the prose below", `# Club\n\n${ours}\n${prose}`, { skill: "english-readme" }],
    ["a diagram below", `${ours}\n${prose}\n${diagram}`, { files: ["README.md"], contains: "flowchart LR" }],
  ])("%s is linked in the owner's version, run after run", async (_what, readme, rule) => {
    const repository = codeRepository({ readme: rule });
    const first = repository.commit({ message: "Describe", files: { "README.md": atFirst(readme) } });
    const second = repository.commit({ message: "Format", files: { "README.md": readme } });
    const before = await proofOf(repository);
    await runSync(repository.dir, { flags: ["--commit"] });
    repository.git("config", "user.name", "github-actions[bot]");
    const after = await proofOf(repository);
    expect(before).toMatchObject({ ref: second, introduced: { ref: first } });
    expect(after).toEqual(before);
    expect((await runSync(repository.dir, { flags: ["--commit"] })).commit).toBeNull();
  });
});
