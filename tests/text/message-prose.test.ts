import { describe, expect, test } from "vitest";
import { proseOfMessage } from "../../src/text/message-prose.ts";

describe("the prose of a commit message", () => {
  test.each<[string, string, string]>([
    ["plain", "Add a page that lists orders", "Add a page that lists orders"],
    ["a type", "feat: list orders by day", "list orders by day"],
    ["a type with a scope", "fix(api)!: answer with 404", "answer with"],
    ["a tag", "[api] list orders by day", "list orders by day"],
    [
      "code and paths",
      "Read `os.environ` in src/app.py before the server starts",
      "Read in before the server starts",
    ],
    ["a body", "Add login\n\nThe session lasts a day.", "Add login\n\nThe session lasts a day."],
    [
      "trailers",
      "List orders by day\n\nCo-authored-by: Ana <a@b.c>\nCompletes: sql-joins",
      "List orders by day",
    ],
    ["a closed issue", "List orders by day\n\nFixes #12", "List orders by day"],
    ["Portuguese", "Adiciona a página de pedidos", "Adiciona a página de pedidos"],
  ])("%s", (_name, message, prose) => {
    expect(proseOfMessage(message)).toBe(prose);
  });

  test.each([
    "Initial commit",
    "Add files via upload",
    "Update README.md",
    "Create index.html",
    "Delete old_notes.txt",
    "Rename a.py to b.py",
    "Merge pull request #3 from ana/login",
    'Revert "Add login"',
    "Bump vite from 5.0.0 to 5.0.1",
    "wip",
    "",
  ])("nobody wrote %j", (message) => {
    expect(proseOfMessage(message)).toBe("");
  });
});
