/** Who the learner is, from git's configuration and the authors of histories. */
import { describe, expect, test } from "vitest";
import { type Author, type Configured, isBy, whoIs, type Who } from "../../src/init/who.ts";

const nobody: Configured = { name: null, email: null, login: null };
const ana: Configured = { name: "Ana Souza", email: "ana@example.com", login: null };

function author(name: string, email: string, commits = 1): Author {
  return { name, email, commits };
}

describe("whoIs", () => {
  test.each<[string, Configured, Author[], string | null, Partial<Who>]>([
    [
      "configuration alone",
      ana,
      [],
      null,
      { name: "Ana Souza", emails: ["ana@example.com"], login: null, loginFrom: null },
    ],
    [
      "addresses of the same name, those with most commits first",
      ana,
      [
        author("Ana Souza", "ana@work.example", 2),
        author("ANA  SOUZA", "ana@home.example", 9),
        author("Ana Souza", "ana@example.com", 1),
        author("Mallory", "mallory@example.net", 50),
      ],
      null,
      { emails: ["ana@example.com", "ana@home.example", "ana@work.example"] },
    ],
    [
      "an address in two spellings is one",
      ana,
      [author("Ana Souza", "Ana@Example.com")],
      null,
      { emails: ["Ana@Example.com"] },
    ],
    [
      "accents of a name do not matter",
      { ...ana, name: "José Luís" },
      [author("Jose Luis", "jose@example.com")],
      null,
      { emails: ["ana@example.com", "jose@example.com"] },
    ],
    [
      "a private address names the login, and need not be listed",
      ana,
      [author("Ana Souza", "12345+ana-souza@users.noreply.github.com")],
      "acme",
      { emails: ["ana@example.com"], login: "ana-souza", loginFrom: "address" },
    ],
    [
      "of two logins, that of the repository's account",
      ana,
      [
        author("Ana Souza", "1+ana-work@users.noreply.github.com", 5),
        author("Ana Souza", "2+ana-souza@users.noreply.github.com", 1),
      ],
      "Ana-Souza",
      {
        emails: ["ana@example.com", "1+ana-work@users.noreply.github.com"],
        login: "ana-souza",
        loginFrom: "address",
      },
    ],
    ["the account is a guess", ana, [], "ana-souza", { login: "ana-souza", loginFrom: "account" }],
    [
      "github.user is known",
      { ...ana, login: "ana" },
      [],
      "acme",
      { login: "ana", loginFrom: "configuration" },
    ],
    ["an account that is no login", ana, [], "groups/learners", { login: null, loginFrom: null }],
    [
      "without configuration, the only person of the history",
      nobody,
      [
        author("Ana Souza", "ana@example.com"),
        author("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com"),
      ],
      null,
      { name: "Ana Souza", emails: ["ana@example.com"], login: null },
    ],
    [
      "without configuration, of two people neither",
      nobody,
      [author("Ana Souza", "ana@example.com"), author("Mallory", "mallory@example.net")],
      null,
      { name: null, emails: [] },
    ],
    [
      "the name belongs to the address",
      { ...nobody, email: "ana@example.com" },
      [author("Mallory", "mallory@example.net"), author("Ana Souza", "ANA@example.com")],
      null,
      { name: "Ana Souza" },
    ],
    [
      "a name is also written as one word",
      ana,
      [author("ana-souza", "ana@home.example"), author("AnaSouza", "ana@old.example")],
      null,
      { emails: ["ana@example.com", "ana@home.example", "ana@old.example"], others: [] },
    ],
    [
      "who commits with the learner's login, and whoever has that name",
      { ...ana, login: "asouza92" },
      [
        author("A. S.", "7+asouza92@users.noreply.github.com", 2),
        author("a s", "as@home.example", 80),
        author("asouza92", "as@old.example"),
        author("Mallory", "mallory@example.net", 90),
      ],
      "asouza92",
      { emails: ["ana@example.com", "as@home.example", "as@old.example"], login: "asouza92", others: [] },
    ],
    [
      "a login that is a guess makes nobody the learner",
      ana,
      [
        author("The Mentor", "7+mentor@users.noreply.github.com", 2),
        author("mentor", "mentor@example.net", 80),
      ],
      "mentor",
      {
        emails: ["ana@example.com"],
        others: [
          author("mentor", "mentor@example.net", 80),
          author("The Mentor", "7+mentor@users.noreply.github.com", 2),
        ],
      },
    ],
    [
      "the people of an organization are not the learner",
      { ...ana, login: "ana" },
      [author("Acme", "7+acme@users.noreply.github.com"), author("acme", "a@acme.example")],
      "acme",
      { emails: ["ana@example.com"], login: "ana" },
    ],
    [
      "who has a name that systems fill in may be anybody",
      { ...ana, name: "root" },
      [author("root", "root@example.net")],
      null,
      { emails: ["ana@example.com"], others: [author("root", "root@example.net")] },
    ],
    [
      "further addresses that are given, and everybody of that name",
      { ...ana, emails: ["a@home.example"] },
      [author("A. S.", "a@home.example"), author("Mallory", "mallory@example.net")],
      null,
      { emails: ["ana@example.com", "a@home.example"], others: [] },
    ],
    [
      "if no commit is the learner's, who made most of them, each address once",
      ana,
      [
        author("Mallory", "mallory@example.net", 2),
        author("M.", "MALLORY@example.net", 2),
        author("Bia", "bia@example.net", 3),
        author("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", 50),
      ],
      null,
      { others: [author("Mallory", "mallory@example.net", 4), author("Bia", "bia@example.net", 3)] },
    ],
    [
      "addresses that roadmap.json does not take are left out",
      { ...ana, email: "ana" },
      [author("Ana Souza", "ana@ok.example"), author("Ana Souza", "<none>")],
      null,
      { emails: ["ana@ok.example"] },
    ],
    [
      "a bot with the learner's name is no learner",
      ana,
      [author("Ana Souza", "1+ana[bot]@users.noreply.github.com")],
      null,
      { emails: ["ana@example.com"], login: null },
    ],
  ])("%s", (_name, configured, authors, account, expected) => {
    expect(whoIs(configured, authors, account)).toMatchObject(expected);
  });
});

describe("isBy", () => {
  const who = whoIs(ana, [], "ana-souza");
  test.each<[Author, boolean]>([
    [author("Ana Souza", "else@example.org"), true],
    [author("ana", "ANA@example.com"), true],
    [author("a", "7+Ana-Souza@users.noreply.github.com"), true],
    [author("Mallory", "mallory@example.net"), false],
    [author("", ""), false],
  ])("%o: %s", (one, expected) => {
    expect(isBy(who, one)).toBe(expected);
  });
});
