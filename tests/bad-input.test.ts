/** Bad input: a clear error, and nothing written. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../src/problems/errors.ts";
import { createRepository, temporaryFolder, TestRepository } from "./support/repository.ts";
import { roadmapText } from "./support/roadmaps.ts";
import { doneItems, runSync } from "./support/run.ts";

const plan = roadmapText([{ id: "joins" }, { id: "crud" }]);

function repositoryWith(files: Record<string, string>): TestRepository {
  const repository = createRepository();
  repository.commit({ message: "Plan", files: { "roadmap.json": plan, ...files } });
  repository.commit({ message: "Work\n\nCompletes: joins" });
  return repository;
}

/** Codes of the errors of a run, thrown or planned. */
async function errorsOf(dir: string, flags: string[] = []): Promise<string[]> {
  try {
    const { plan: planned } = await runSync(dir, { flags });
    return planned.problems.filter(({ level }) => level === "error").map(({ code }) => code);
  } catch (cause) {
    if (cause instanceof UserError) return [cause.code];
    throw cause;
  }
}

describe("roadmap.json", () => {
  const items = Array.from({ length: 5001 }, (_, index) => ({ id: `i${index}` }));
  test.each<[string, string, string]>([
    ["broken JSON", '{ "title": ', "broken-json"],
    ["an unknown key", roadmapText([{ id: "joins", colour: "red" }]), "unknown-key"],
    ["two equal ids", roadmapText([{ id: "joins" }, { id: "joins" }]), "duplicate-id"],
    ["an impossible date", roadmapText([], { start: "2025-02-30" }), "impossible-date"],
    ["a title of 10,000 characters", roadmapText([{ id: "joins", title: "x".repeat(10_000) }]), "too-long"],
    ["5,001 items", roadmapText(items), "too-many-items"],
    ["__proto__", plan.replace('"title"', '"__proto__": { "a": 1 }, "title"'), "forbidden-key"],
  ])("%s", async (_name, text, code) => {
    const repository = repositoryWith({ "roadmap.json": text });
    expect(await errorsOf(repository.dir)).toContain(code);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("there is none", async () => {
    const repository = createRepository();
    expect(await errorsOf(repository.dir)).toEqual(["no-roadmap"]);
  });
});

describe("README.md", () => {
  const start = "<!-- roadfolio:start -->";
  const end = "<!-- roadfolio:end -->";
  test.each([
    ["two start markers", `${start}\n${start}\n${end}\n`],
    ["an end before the start", `${end}\n${start}\n`],
    ["no end", `${start}\n`],
    ["markers in a code fence", `\`\`\`\n${start}\n${end}\n\`\`\`\n`],
    ["a marker inside a line", `text ${start}\n${end}\n`],
  ])("%s", async (_name, readme) => {
    const repository = repositoryWith({ "README.md": readme });
    expect(await errorsOf(repository.dir)).toEqual(["broken-markers"]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });
});

describe("links out of the repository", () => {
  test("README.md", async () => {
    const outside = temporaryFolder();
    const repository = repositoryWith({});
    symlinkSync(join(outside, "target"), join(repository.dir, "README.md"));
    expect(await errorsOf(repository.dir)).toEqual(["unsafe-target"]);
    expect(readdirSync(outside)).toEqual([]);
    expect(repository.git("diff", "--name-only")).toBe("");
  });

  test("site", async () => {
    const outside = temporaryFolder();
    const repository = repositoryWith({});
    symlinkSync(outside, join(repository.dir, "site"));
    expect(await errorsOf(repository.dir)).toEqual(["unsafe-target"]);
    expect(readdirSync(outside)).toEqual([]);
    expect(repository.git("diff", "--name-only")).toBe("");
  });

  test("a folder with other people's files is not replaced by the site", async () => {
    const repository = repositoryWith({ "docs/book.md": "mine\n" });
    expect(await errorsOf(repository.dir, ["--site", "docs"])).toEqual(["foreign-site"]);
    expect(readFileSync(join(repository.dir, "docs/book.md"), "utf8")).toBe("mine\n");
  });

  test("what somebody put into our own site is not thrown away with it", async () => {
    const repository = repositoryWith({});
    await runSync(repository.dir);
    repository.write({ "site/CNAME": "ana.example\n" });
    expect(await errorsOf(repository.dir)).toEqual(["foreign-site"]);
    expect(readFileSync(join(repository.dir, "site/CNAME"), "utf8")).toBe("ana.example\n");
  });

  test.each(["README.md", ".roadfolio", "README.md/site"])(
    "a site at %s, where files of the run belong, is refused before anything is written",
    async (folder) => {
      const { dir } = repositoryWith({});
      const before = readdirSync(dir);
      expect(await errorsOf(dir, ["--site", folder])).toEqual(["unsafe-target"]);
      expect(readdirSync(dir)).toEqual(before);
    },
  );

  test("a file where the site should go stays", async () => {
    const repository = repositoryWith({});
    repository.write({ LICENSE: "mine\n" });
    expect(await errorsOf(repository.dir, ["--site", "LICENSE"])).toEqual(["read"]);
    expect(readFileSync(join(repository.dir, "LICENSE"), "utf8")).toBe("mine\n");
  });

  test.each(["roadmap.json", "README.md"])(
    "%s in another encoding is not read, and so not damaged",
    async (name) => {
      const repository = repositoryWith({});
      writeFileSync(join(repository.dir, name), Buffer.from("Caf\u00e9 {}", "latin1"));
      expect(await errorsOf(repository.dir)).toEqual(["read"]);
      expect(readFileSync(join(repository.dir, name), "latin1")).toBe("Café {}");
    },
  );

  test.each(["../out", ".git/page", ".github/workflows", "/tmp/roadfolio-site"])(
    "--site %s",
    async (site) => {
      const repository = repositoryWith({});
      expect(await errorsOf(repository.dir, ["--site", site])).toEqual(["unsafe-target"]);
      expect(repository.git("status", "--porcelain")).toBe("");
    },
  );
});

describe("git", () => {
  test("no repository", async () => {
    const folder = new TestRepository(temporaryFolder());
    folder.write({ "roadmap.json": plan });
    expect(await errorsOf(folder.dir)).toEqual(["no-repository"]);
    expect(readdirSync(folder.dir)).toEqual(["roadmap.json"]);
  });

  test("an empty one is reported", async () => {
    const repository = createRepository();
    repository.write({ "roadmap.json": plan });
    const { plan: planned } = await runSync(repository.dir);
    expect(planned.problems.map(({ code }) => code)).toContain("empty-repository");
  });

  test("a detached HEAD", async () => {
    const repository = repositoryWith({});
    repository.git("checkout", "--quiet", "--detach");
    expect(await errorsOf(repository.dir)).toEqual(["detached-head"]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  test("a shallow clone that cannot be completed takes nothing back", async () => {
    const repository = repositoryWith({});
    await runSync(repository.dir);
    repository.commit({ message: "Ticked" });
    const shallow = new TestRepository(temporaryFolder());
    shallow.git("clone", "--quiet", "--depth=1", `file://${repository.dir}`, ".");
    shallow.git("remote", "set-url", "origin", "file:///nowhere");
    const result = await runSync(shallow.dir);
    expect(doneItems(result)).toEqual(["joins"]);
    expect(result.plan.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["shallow-clone", "proof-unseen"]),
    );
  });

  test("a shallow clone is completed when its remote allows it", async () => {
    const repository = repositoryWith({});
    repository.commit({ message: "More" });
    const shallow = new TestRepository(temporaryFolder());
    shallow.git("clone", "--quiet", "--depth=1", `file://${repository.dir}`, ".");
    const result = await runSync(shallow.dir);
    expect(doneItems(result)).toEqual(["joins"]);
    expect(result.plan.problems.map(({ code }) => code)).not.toContain("shallow-clone");
  });

  test.each(["../missing", "someone/private", "file:///nowhere/at/all"])(
    "the other repository %s cannot be read",
    async (listed) => {
      const repository = repositoryWith({
        "roadmap.json": roadmapText(
          [{ id: "joins", done: { on: "2025-09-01", proof: `commit ${listed}@1a2b3c4` } }],
          { repositories: [".", listed] },
        ),
      });
      const result = await runSync(repository.dir);
      expect(doneItems(result)).toEqual(["joins"]);
      expect(result.plan.problems.map(({ code }) => code)).toContain("unreachable");
    },
  );
});

test("a read-only folder", async () => {
  // Root may write anywhere, so the way is blocked by a file where a folder should be.
  const repository = repositoryWith({ ".roadfolio": "a file\n" });
  if (process.getuid?.() !== 0) {
    repository.git("rm", "--quiet", ".roadfolio");
    mkdirSync(join(repository.dir, ".roadfolio"));
    chmodSync(join(repository.dir, ".roadfolio"), 0o555);
  }
  expect(await errorsOf(repository.dir)).toHaveLength(1);
  expect(repository.git("diff", "--name-only", "--", "roadmap.json")).toBe("");
});

test("a missing templates folder is an error, not a reason to use the shipped ones", async () => {
  const repository = repositoryWith({});
  expect(await errorsOf(repository.dir, ["--templates", join(repository.dir, "typo")])).toEqual([
    "no-folder",
  ]);
});

test("a roadmap of nested brackets is not a roadmap", async () => {
  const repository = repositoryWith({});
  repository.write({ "roadmap.json": "[".repeat(150_000) });
  expect(await errorsOf(repository.dir)).toEqual(["broken-json"]);
});

test("an empty roadmap says that it is empty", async () => {
  const repository = repositoryWith({});
  repository.write({ "roadmap.json": "\n" });
  expect(await errorsOf(repository.dir)).toEqual(["broken-json"]);
});

describe("a user's template", () => {
  test.each([
    ["throws", "readme/block.md.hbs", "{{missing}}"],
    ["recurses", "readme/item.md.hbs", "{{> readme/item.md}}"],
    ["names an unknown helper", "site/index.html.hbs", "{{shout title}}"],
    ["would print a command", "readme/block.md.hbs", "{{log title}}"],
    ["skips escaping", "site/item.html.hbs", "{{{title}}}"],
    ["is broken", "site/style.css.hbs", "{{#if a}}"],
    ["has an unknown name", "site/other.html.hbs", "x"],
  ])("%s", async (_name, path, source) => {
    const repository = repositoryWith({});
    const templates = new TestRepository(temporaryFolder());
    templates.write({ [path]: source });
    expect(await errorsOf(repository.dir, ["--templates", templates.dir])).toEqual(["template"]);
    expect(repository.git("status", "--porcelain")).toBe("");
    expect(existsSync(join(repository.dir, "site"))).toBe(false);
  });

  test("is used", async () => {
    const repository = repositoryWith({});
    const templates = new TestRepository(temporaryFolder());
    templates.write({ "site/style.css.hbs": "body { color: teal }\n" });
    await runSync(repository.dir, { flags: ["--templates", templates.dir] });
    expect(readFileSync(join(repository.dir, "site/style.css"), "utf8")).toBe("body { color: teal }\n");
  });
});
