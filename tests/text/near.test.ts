import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest, onlyNear } from "../../src/text/near.ts";
import { catalogue } from "../../src/skills/catalogue.ts";

const skills = [...catalogue.keys()];
const commands = [
  "sync",
  "check",
  "explain",
  "skills",
  "preview",
  "snapshot",
  "import",
  "export",
  "init",
  "verify",
];
const options = [
  "--dir",
  "--roadmap",
  "--json",
  "--fix",
  "--format",
  "--dry-run",
  "--owner-email",
  "--no-issues",
];
const item = ["id", "title", "aliases", "evidence", "issue", "done"];
const root = ["$schema", "title", "owner", "site", "resume", "start", "repositories", "phases", "strategy"];

describe("suggests", () => {
  test.each<[string, readonly string[], string]>([
    ["titel", item, "title"],
    ["tittle", item, "title"],
    ["Title", item, "title"],
    ["evidnece", item, "evidence"],
    ["alias", item, "aliases"],
    ["isue", item, "issue"],
    ["dnoe", item, "done"],
    ["repos", root, "repositories"],
    ["repositorys", root, "repositories"],
    ["pahses", root, "phases"],
    ["phase", root, "phases"],
    ["stragety", root, "strategy"],
    ["schema", root, "$schema"],
    ["stat", root, "start"],
    ["chekc", commands, "check"],
    ["synch", commands, "sync"],
    ["sycn", commands, "sync"],
    ["explian", commands, "explain"],
    ["snap", commands, "snapshot"],
    ["Check", commands, "check"],
    ["--jsno", options, "--json"],
    ["--dryrun", options, "--dry-run"],
    ["--owner-mail", options, "--owner-email"],
    ["--owneremail", options, "--owner-email"],
    ["--formt", options, "--format"],
    ["sql-jons", skills, "sql-joins"],
    ["sql-join", skills, "sql-joins"],
    ["SQL Joins", skills, "sql-joins"],
    ["sql_joins", skills, "sql-joins"],
    ["sqljoins", skills, "sql-joins"],
    ["sql-jions", skills, "sql-joins"],
    ["joins", skills, "sql-joins"],
    ["fast-api-app", skills, "fastapi-app"],
    ["fastapi", skills, "fastapi-app"],
    ["alembic-migration", skills, "alembic-migrations"],
  ])("%s: %#", (wanted, known, meant) => {
    expect(nearest(wanted, known)[0]).toBe(meant);
  });
});

describe("suggests nothing", () => {
  test.each<[string, readonly string[]]>([
    ["rust-basics", ["pytest-basics", "python-basics", "go-basics"]],
    ["rust-basics", skills],
    ["haskell-monads", skills],
    ["cobol-batch-jobs", skills],
    ["ruby-on-rails", skills],
    ["css-animations", ["csv-animations"]],
    ["node-testing", ["code-testing"]],
    ["java-basics", ["javascript-basics"]],
    ["django-models", ["mongo-models"]],
    ["kotlin-tests", ["python-tests"]],
    ["swift-ui", ["swing-ui"]],
    ["go-basics", ["js-basics"]],
    ["aws-sns", ["aws-sqs"]],
    ["rust", ["ruby", "trait"]],
    ["colour", item],
    ["name", item],
    ["deadline", item],
    ["x", item],
    ["", item],
    ["--", options],
    ["deploy", commands],
    ["kills", ["bills"]],
    ["fetch", commands],
    ["--verbose", options],
    ["basics", ["go-basics", "rust-basics", "sql-basics", "vue-basics"]],
  ])("for %s: %#", (wanted, known) => {
    expect(nearest(wanted, known)).toEqual([]);
  });
});

describe("is sure", () => {
  test.each<[string, readonly string[], string | null]>([
    ["titel", item, "title"],
    ["Evidence", item, "evidence"],
    ["joins", ["sql-joins"], null],
    ["react-hook", ["react-hooks", "react-hood"], null],
    ["colour", item, null],
  ])("of what %s means: %#", (wanted, known, meant) => {
    expect(onlyNear(wanted, known)).toBe(meant);
  });
});

test("what is known is nearest to itself, and neither order nor case changes how near words are", () => {
  const word = fc.stringMatching(/^[a-z]{3,9}(?:-[a-z]{3,9}){0,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), word, (known, wanted) => {
      for (const one of known) expect(nearest(one, known)[0]).toBe(one);
      const near = nearest(wanted, known);
      expect(near.length).toBeLessThanOrEqual(3);
      expect(nearest(wanted.toUpperCase(), known)).toEqual(near);
      expect(nearest(wanted, [known[0] ?? ""]).length).toBe(nearest(known[0] ?? "", [wanted]).length);
    }),
  );
});
