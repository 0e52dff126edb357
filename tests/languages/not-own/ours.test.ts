/** What `roadfolio init` writes proves nothing, but a file in which the learner has done something does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isNotOwn } from "../../../src/languages/not-own/not-own.ts";
import { isOurs } from "../../../src/languages/not-own/ours.ts";

const doc = (name: string): string => readFileSync(join(import.meta.dirname, "../../../docs", name), "utf8");
const portfolio = doc("portfolio.yml");
const daily = doc("portfolio-daily.yml");
const block = "<!-- roadfolio:start -->\n## Progress\n\n- [x] SQL\n<!-- roadfolio:end -->\n";

describe("as init writes it", () => {
  test.each<[string, string]>([
    [".github/workflows/portfolio.yml", portfolio],
    [".github/workflows/portfolio.yml", portfolio.replaceAll("\n", "\r\n")],
    [".github/workflows/tick.yaml", portfolio.replace("[main]", "[trunk]").replace("@v1", "@v1.2.3")],
    [
      ".github/workflows/portfolio.yml",
      portfolio.replace("roadfolio@v1\n", "roadfolio@v1\n        with:\n          commit: api\n"),
    ],
    [".github/workflows/portfolio-daily.yml", daily],
    [".gitignore", "/site/\n"],
    [".gitignore", "/site/\r\n"],
    ["README.md", `# My roadmap\n\n${block}`],
    ["docs/readme.md", `# My roadmap\r\n\r\n${block}`],
    ["README.md", block],
  ])("%s", (path, text) => {
    expect(isOurs(path, text)).toBe(true);
    expect(isNotOwn(path, text)).toBe(true);
  });
});

describe("with the learner's own work", () => {
  test.each<[string, string]>([
    [".github/workflows/portfolio.yml", `${portfolio}      - run: pytest\n`],
    [".github/workflows/ci.yml", "jobs:\n  test:\n    steps:\n      - run: pytest\n"],
    [
      ".github/workflows/portfolio.yml",
      "jobs:\n  deploy:\n    steps:\n      - uses: actions/deploy-pages@v5\n",
    ],
    [".gitignore", "/site/\n.venv/\n"],
    [".gitignore", ".env\n"],
    ["README.md", `# My roadmap\n\nWhat I learn, and why.\n\n${block}`],
    ["README.md", `# My roadmap\n\n${block}\n## Contact\n`],
    ["README.md", "# My roadmap\n"],
    ["notes.md", `# My roadmap\n\n${block}`],
  ])("%s", (path, text) => {
    expect(isOurs(path, text)).toBe(false);
    expect(isNotOwn(path, text)).toBe(false);
  });
});
