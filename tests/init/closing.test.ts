/** What init says at the end, in every situation in which a newcomer may be. */
import { describe, expect, test } from "vitest";
import { closingLines, commands } from "../../src/init/closing.ts";
import { commandLine } from "../../src/text/command-line.ts";
import type { Found } from "../../src/init/found.ts";

const found: Found = {
  git: { prefix: "", top: "/home/ana/learning", hasCommits: true, branch: "main", tracks: true },
  defaultBranch: "main",
  remote: { name: "ana-souza/learning", web: "https://github.com/ana-souza/learning" },
  who: {
    name: "Ana Souza",
    emails: ["ana@example.com"],
    login: "ana-souza",
    loginFrom: "address",
    others: [],
  },
  canCommit: true,
  siblings: [],
};
const git = (more: Partial<NonNullable<Found["git"]>>): Partial<Found> => ({
  git: { prefix: "", top: "/home/ana/learning", hasCommits: true, branch: "main", tracks: true, ...more },
});
const written = { paths: ["roadmap.json", "README.md"], dir: "." };

const said = (more: Partial<Found>, dir = "."): string =>
  closingLines({ ...found, ...more }, { ...written, dir }).join("\n");

test("an ordinary repository on GitHub", () => {
  expect(said({})).toBe(
    [
      "Next",
      "",
      "1. Set Source to “GitHub Actions”:",
      "   https://github.com/ana-souza/learning/settings/pages",
      "2. Only if actions are restricted, allow them:",
      "   https://github.com/ana-souza/learning/settings/actions",
      "3. Commit and push. Paste:",
      "",
      "     git add roadmap.json README.md",
      '     git commit -m "Add my learning roadmap"',
      "     git push",
      "",
      "Your page will be at https://ana-souza.github.io/learning/",
      "If the repository is private, GitHub Pages needs a paid plan; everything else works.",
    ].join("\n"),
  );
});

describe("a sentence for each situation", () => {
  test.each<[string, Partial<Found>, string[]]>([
    [
      "no repository yet",
      { git: null, remote: null },
      [
        "https://github.com/new",
        "git init -b main",
        "git remote add origin https://github.com/ana-souza/REPOSITORY.git",
        "git push -u origin main",
      ],
    ],
    ["no remote", { remote: null }, ["git remote add origin", "https://LOGIN.github.io/REPOSITORY/"]],
    ["a branch that was never pushed", git({ tracks: false }), ["git push -u origin main"]],
    ["another branch", git({ branch: "draft" }), ["You are on draft, and the workflow runs on main"]],
    ["no branch", git({ branch: null }), ["Run git switch main before you commit."]],
    [
      "nobody whom git knows",
      { canCommit: false, who: { name: null, emails: [], login: null, loginFrom: null, others: [] } },
      ['git config --global user.name "Your Name"', "git config --global user.email you@example.com"],
    ],
    [
      "an organization",
      { remote: { name: "acme/learning", web: "https://github.com/acme/learning" } },
      ["belongs to acme, and your own login is ana-souza", "https://acme.github.io/learning/"],
    ],
    [
      "a login that is a guess",
      { who: { ...found.who, loginFrom: "account" } },
      ["Your login is assumed to be ana-souza, the owner of this repository."],
    ],
    [
      "a page at the root",
      {
        remote: {
          name: "Ana-Souza/ana-souza.github.io",
          web: "https://github.com/Ana-Souza/ana-souza.github.io",
        },
      },
      ["Your page will be at https://ana-souza.github.io/"],
    ],
    [
      "GitLab",
      { remote: { name: "ana/learning", web: "https://gitlab.com/ana/learning" } },
      ["gitlab.com does not run GitHub's workflows", "npx roadfolio sync --commit"],
    ],
    [
      "a remote on this machine",
      { remote: { name: "learning", web: null } },
      ["The remote has no web address"],
    ],
  ])("%s", (_name, more, sentences) => {
    for (const sentence of sentences) expect(said(more)).toContain(sentence);
  });

  test("no links to a host that has no such pages", () => {
    const text = said({ remote: { name: "ana/learning", web: "https://gitlab.com/ana/learning" } });
    expect(text).not.toContain("settings/pages");
    expect(text).not.toContain("github.io");
  });
});

test("nothing to commit is only pushed", () => {
  expect(commands(found, { paths: [], dir: "." })).toEqual(["git push"]);
});

test("from another folder", () => {
  expect(commands(found, { ...written, dir: "my plans" })[0]).toBe('cd "my plans"');
});

test.each<[string, string]>([
  ["README.md", "README.md"],
  ["C:\\Users\\ana", "C:\\Users\\ana"],
  ["my plans", '"my plans"'],
  ["$(rm)", "'$(rm)'"],
  ["`x`", "'`x`'"],
  ["Ana's notes", '"Ana\'s notes"'],
  ["a'$b", String.raw`'a'\''$b'`],
  ["", '""'],
])("%s is pasted as %s", (word, pasted) => {
  expect(commandLine(word)).toBe(pasted);
});
