/** What is suggested for a word that is not known, and what is not. */
import { describe, expect, test } from "vitest";
import { unknownCommand, unknownOption } from "../../src/cli/did-you-mean.ts";
import { commandNamed } from "../../src/cli/commands/table.ts";

describe("commands", () => {
  test.each([
    ["snyc", "sync"],
    ["Sync", "sync"],
    ["syncc", "sync"],
    ["chek", "check"],
    ["cehck", "check"],
    ["explian", "explain"],
    ["previw", "preview"],
    ["skill", "skills"],
  ])("%s: %s", (typed, meant) => {
    expect(unknownCommand(typed).hint).toContain(`Did you mean ${meant}?`);
  });

  test.each(["constructor", "x", "", "rust-basics", "publish"])("%s: nothing is near", (typed) => {
    expect(unknownCommand(typed).hint).toBe("Run roadfolio --help to see the commands.");
  });
});

describe("options", () => {
  const told = (raw: string, name: string): string => {
    const command = commandNamed(name);
    if (command === undefined) throw new Error(`no command ${name}`);
    return unknownOption(raw, command).hint;
  };

  test.each([
    ["--dryrun", "sync", "--dry-run"],
    ["--dri-run", "sync", "--dry-run"],
    ["--owner-mail", "sync", "--owner-email"],
    ["--jsno", "check", "--json"],
    ["--hlep", "check", "--help"],
  ])("%s of %s: %s", (raw, name, meant) => {
    expect(told(raw, name)).toContain(`Did you mean ${meant}`);
  });

  test("an option of another command is said to be that", () => {
    expect(told("--push", "check")).toBe(
      "It is an option of sync. Run roadfolio --help check to see its options.",
    );
  });

  test("a far one is not suggested", () => {
    expect(told("--colour", "sync")).toBe("Run roadfolio --help sync to see its options.");
  });
});
