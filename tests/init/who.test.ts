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
