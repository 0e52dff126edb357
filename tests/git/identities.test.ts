/** Only the author's identity decides whose commit it is. */
import { describe, expect, test } from "vitest";
import { ana, commitAs, commitBytes, gitAs } from "../support/commits.ts";
import { codesOf, doneIn, plannedRepository, twoItems } from "../support/planned.ts";
import { stranger, type TestRepository } from "../support/repository.ts";
import { runSync } from "../support/run.ts";

const message = "Work\n\nCompletes: joins";
const github = { name: "GitHub", email: "noreply@github.com" };

describe("several identities of one person", () => {
  const owner = { github: "ana-souza", emails: ["ana@example.com", "ana.old@school.example"] };
  test.each<[string, string, boolean]>([
    ["Ana Souza", "ana@example.com", true],
    ["Ana Souza", "ANA@Example.COM", true],
    ["ana", "ana.old@school.example", true],
    ["root", "ana-souza@users.noreply.github.com", true],
    ["root", "1234567+ana-souza@users.noreply.github.com", true],
    ["root", "1234567+Ana-Souza@users.noreply.github.com", true],
    ["Ana Souza", "ana@example.com.example.net", false],
    ["Ana Souza", "xana@example.com", false],
    ["ana-souza", "mallory@example.net", false],
    ["ana@example.com", "mallory@example.net", false],
    ["Ana Souza", "1234567+ana-souza-x@users.noreply.github.com", false],
    ["Ana Souza", "1234567+mallory+ana-souza@users.noreply.github.com", false],
    ["Ana Souza", "ana-souza", false],
  ])("%s <%s> is the owner: %s", async (name, email, counts) => {
    const repository = plannedRepository(twoItems, { owner });
    repository.commit({ message, author: { name, email } });
    expect(await doneIn(repository)).toEqual(counts ? ["joins"] : []);
  });

  test("flags override the roadmap", async () => {
    const repository = plannedRepository(twoItems, { owner });
    repository.commit({ message, author: stranger });
    repository.commit({ message: "Completes: crud" });
    expect(await doneIn(repository, ["--owner-email", stranger.email])).toEqual(["joins"]);
    expect(await doneIn(repository, ["--owner-login", "mallory"])).toEqual([]);
  });

  test("without an owner everyone but bots counts, with a warning", async () => {
    const repository = plannedRepository(twoItems, { owner: {} });
    repository.commit({ message, author: stranger });
    repository.commit({ message: "Completes: crud", author: { name: "x[bot]", email: "x@example.net" } });
    const result = await runSync(repository.dir, { flags: ["--dry-run"] });
    expect(result.plan.decisions.map(({ done }) => done)).toEqual([true, false]);
    expect(codesOf(result)).toContain("no-owner");
  });
});

describe(".mailmap", () => {
  const old = { name: "ana", email: "ana@laptop.local" };
  const mailmaps: [string, string, boolean][] = [
    ["an address", "Ana Souza <ana@example.com> <ana@laptop.local>\n", true],
    ["an address in different case", "<ana@example.com> <ANA@LAPTOP.local>\n", true],
    ["a name and an address", "Ana Souza <ana@example.com> ana <ana@laptop.local>\n", true],
    ["another name with that address", "Ana Souza <ana@example.com> bob <ana@laptop.local>\n", false],
    ["only a name", "Ana Souza <ana@laptop.local>\n", false],
    ["nothing", "", false],
  ];
  function mapped(content: string): TestRepository {
    const repository = plannedRepository();
    repository.commit({ message: "Map", files: { ".mailmap": content } });
    repository.commit({ message, author: old });
    return repository;
  }

  test.each(mailmaps)("that maps %s", async (_name, content, counts) => {
    expect(await doneIn(mapped(content))).toEqual(counts ? ["joins"] : []);
  });

  test.each([false, true])("of a cloned repository, without trees: %s", async (filter) => {
    const work = mapped(mailmaps[0]?.[1] ?? "");
    work.git("config", "uploadpack.allowFilter", String(filter));
    work.git("config", "uploadpack.allowAnySHA1InWant", "true");
    expect(await doneIn(plannedRepository(), ["--repository", `file://${work.dir}`])).toEqual(["joins"]);
  });

  test("that maps the owner's address to another does not lose the owner's commits", async () => {
    const repository = plannedRepository();
    repository.commit({
      message: "Map",
      files: { ".mailmap": "Mallory <mallory@example.net> <ana@example.com>\n" },
    });
    repository.commit({ message });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("that maps a bot to the owner's address does not make it the owner", async () => {
    const repository = plannedRepository();
    const bot = { name: "dependabot[bot]", email: "bot@example.net" };
    repository.commit({ message: "Map", files: { ".mailmap": "Ana <ana@example.com> <bot@example.net>\n" } });
    repository.commit({ message, author: bot });
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("an encoding that a commit claims", () => {
  // In UTF-7, "+AGEAbgBh-" is "ana": git shows another author than the commit has.
  test.each<[string, Buffer, string]>([
    ["UTF-7", Buffer.from("+AGEAbgBhAEAAZQB4AGEAbQBwAGwAZQAuAGMAbwBt-"), "UTF-7"],
    [
      "EBCDIC",
      Buffer.from([0x81, 0x95, 0x81, 0x7c, 0x85, 0xa7, 0x81, 0x94, 0x97, 0x93, 0x85, 0x4b, 0x83, 0x96, 0x94]),
      "IBM037",
    ],
  ])("makes nobody the owner: %s", async (_name, email, encoding) => {
    const repository = plannedRepository();
    commitAs(repository, Buffer.concat([Buffer.from("M <"), email, Buffer.from(">")]), encoding, message);
    expect(await doneIn(repository)).toEqual([]);
  });

  test("does not hide the owner, and their message is still decoded", async () => {
    const repository = plannedRepository();
    const latin1 = Buffer.from("Work\n\n[x] Jun\u00e7\u00f5es b\u00e1sicas\n", "latin1");
    commitBytes(repository, latin1, { headers: ["encoding ISO-8859-1"] });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test("that nobody knows makes nobody the owner", async () => {
    const repository = plannedRepository();
    commitBytes(repository, Buffer.from(message), { headers: ["encoding klingon"] });
    expect(await doneIn(repository)).toEqual([]);
  });
});

describe("co-authors and committers", () => {
  const by = (who: typeof ana): string => `Co-authored-by: ${who.name} <${who.email}>`;
  test("a stranger's commit that names the owner as co-author ticks nothing", async () => {
    const repository = plannedRepository();
    repository.commit({
      message: `${message}\n${by(ana)}\nSigned-off-by: Ana <ana@example.com>`,
      author: stranger,
    });
    expect(await doneIn(repository)).toEqual([]);
  });

  test("the owner's commit that names others as co-authors ticks", async () => {
    const repository = plannedRepository();
    repository.commit({ message: `${message}\n${by(stranger)}\n${by(github)}` });
    expect(await doneIn(repository)).toEqual(["joins"]);
  });

  test.each<[string, typeof ana, typeof ana, string[]]>([
    ["a stranger's commit that the owner applied", stranger, ana, []],
    ["the owner's commit that a stranger applied", ana, stranger, ["joins"]],
    ["the owner's commit made on github.com", ana, github, ["joins"]],
  ])("%s", async (_name, author, committer, expected) => {
    const repository = plannedRepository();
    gitAs(repository, ["commit", "--quiet", "--allow-empty", "-m", message], { by: author, committer });
    expect(await doneIn(repository)).toEqual(expected);
  });
});

test.each<[string, string]>([
  ["github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com"],
  ["github-actions[bot]", "ana@example.com"],
  ["Ana Souza", "1+ana[bot]@users.noreply.github.com"],
  ["dependabot", "ana@example.com"],
  ["renovate-bot", "ana@example.com"],
  ["pre-commit-ci", "ana@example.com"],
  ["GitHub Actions", "ana@example.com"],
])("a bot does not tick: %s <%s>", async (name, email) => {
  const repository = plannedRepository();
  repository.commit({ message, author: { name, email } });
  expect(await doneIn(repository)).toEqual([]);
});
