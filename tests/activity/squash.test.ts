import { describe, expect, test } from "vitest";
import { type OwnerIdentity, personOf } from "../../src/activity/person.ts";
import { squashedFrom } from "../../src/activity/squash.ts";

const owner: OwnerIdentity = { logins: ["ana-souza"], emails: ["ana@example.com"] };
const author = personOf({ name: "Ana Souza", email: "ana@example.com" }, owner);

/** The name of the person that the work is credited to instead of the owner; null if it is the owner's. */
function credited(message: string, { merge = false, of = owner } = {}): string | null {
  return squashedFrom(message, { author, merge }, of)?.name.untrusted ?? null;
}

/** As `git merge --squash` writes it. */
function squash(...authors: string[]): string {
  const quoted = authors.map(
    (one, index) =>
      `commit ${`${index}`.repeat(40)}\nAuthor: ${one}\nDate:   Mon Mar 3 10:00:00 2025 +0000\n\n    Add a\n    \n    Author: Nobody <nobody@example.net>\n`,
  );
  return `Squashed commit of the following:\n\n${quoted.join("\n")}`;
}

const mallory = "Mallory <mallory@example.net>";
const ana = "Ana Souza <ana@example.com>";
const dependabot = "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>";
const co = (...people: string[]): string => people.map((one) => `Co-authored-by: ${one}`).join("\n");

describe("a local squash", () => {
  test.each<[string, string, string | null]>([
    ["of a stranger's commit is the stranger's", squash(mallory), "Mallory"],
    ["of the owner's and a stranger's is the stranger's", squash(ana, mallory), "Mallory"],
    ["of the owner's commits is the owner's", squash(ana, ana), null],
    [
      "of the owner's commits under a login is the owner's",
      squash("Ana <1+ana-souza@users.noreply.github.com>"),
      null,
    ],
    ["of the owner's and a bot's is the owner's", squash(ana, dependabot), null],
    ["of a bot's commits is the bot's", squash(dependabot), "dependabot[bot]"],
    ["with a subject of the owner's is the stranger's", `Add parsing\n\n${squash(mallory)}`, "Mallory"],
    ["with Windows line endings is the stranger's", squash(mallory).replaceAll("\n", "\r\n"), "Mallory"],
  ])("%s", (_, message, expected) => {
    expect(credited(message)).toBe(expected);
  });
});

describe("a squash merge of a host", () => {
  test.each<[string, string, string | null]>([
    ["that names a co-author is theirs", `Parse (#12)\n\n* Parse\n\n${co(mallory)}`, "Mallory"],
    ["that names several is the first other's", `Parse (#12)\n\n${co(ana, mallory)}`, "Mallory"],
    [
      "that names the owner is the owner's",
      `Parse (#12)\n\n${co("Ana <1+ana-souza@users.noreply.github.com>")}`,
      null,
    ],
    [
      "that names the owner's other address is the owner's",
      `Parse (#12)\n\n${co("Ana Souza <ana@laptop.local>")}`,
      null,
    ],
    [
      "that names the owner's login is the owner's",
      `Parse (#12)\n\n${co("ana-souza <ana@laptop.local>")}`,
      null,
    ],
    ["that names nobody is the owner's", "Parse (#12)\n\n* Parse\n* Test", null],
  ])("%s", (_, message, expected) => {
    expect(credited(message)).toBe(expected);
  });

  test.each([
    "Claude <noreply@anthropic.com>",
    "Claude Opus 4.1 <claude@example.com>",
    "Copilot <175728472+Copilot@users.noreply.github.com>",
    "GitHub Copilot <copilot@github.com>",
    "Cursor Agent <cursoragent@cursor.com>",
    "aider (gpt-4o) <noreply@aider.chat>",
    "pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>",
    dependabot,
  ])("that names %s is the owner's", (assistant) => {
    expect(credited(`Parse (#12)\n\n${co(assistant)}`)).toBeNull();
  });

  test("that names a person with an assistant's name is the person's", () => {
    expect(credited(`Parse (#12)\n\n${co("Claude Dupont <claude@dupont.example>")}`)).toBe("Claude Dupont");
  });
});

/** A commit as `git log` shows it. */
const logged = (one: string, digit = "1"): string =>
  `commit ${digit.repeat(40)}\nAuthor: ${one}\nDate:   Mon Mar 3 10:00:00 2025 +0000\n\n    Add a\n`;

describe("a squash without its usual first line", () => {
  test.each<[string, string, string | null]>([
    ["that lists a stranger's commit", `Add parsing\n\n${logged(mallory)}`, "Mallory"],
    ["that lists several", `Add parsing\n\n${logged(ana)}\n${logged(mallory, "2")}`, "Mallory"],
    [
      "that lists short ones",
      `Parse\n\n${logged(ana, "1").replace(/1{40}/, "1111111")}${logged(mallory, "2").replace(/2{40}/, "2222222")}`,
      "Mallory",
    ],
    ["that lists the owner's", `Add parsing\n\n${logged(ana)}`, null],
    ["with GitHub's line above its co-authors", `Parse\n\n* Parse\n\n---------\n\n${co(mallory)}`, "Mallory"],
    ["with GitHub's list of subjects", `Parse\n\n* Parse\n\n* Test it\n\n${co(mallory)}`, "Mallory"],
    ["that names the pull request elsewhere", `Parse, PR #12\n\n${co(mallory)}`, "Mallory"],
    ["that names the pull request in its body", `Parse\n\nPull-Request: #12\n${co(mallory)}`, "Mallory"],
    [
      "of Gitea or Forgejo",
      `Parse\n\nReviewed-on: https://git.example.com/a/b/pulls/12\n${co(mallory)}`,
      "Mallory",
    ],
    ["that calls itself one", `Squash merge of the parser\n\n${co(mallory)}`, "Mallory"],
    [
      "that merges a stranger's pull request",
      "Merge pull request #12 from mallory/parse\n\nParse",
      "mallory",
    ],
    ["that merges the owner's pull request", "Merge pull request #12 from ana-souza/parse\n\nParse", null],
    ["that merges a stranger's repository", "Merge branch 'main' of github.com:mallory/shop", "mallory"],
    ["that merges the owner's repository", "Merge branch 'main' of https://github.com/ana-souza/shop", null],
    ["of Bitbucket", "Merged in mallory/parse (pull request #12)", "mallory"],
    ["that lists a stranger's subjects", "Parse\n\nMallory (2):\n      Add a\n      Add b\n", "Mallory"],
    ["that lists the owner's subjects", "Parse\n\nAna Souza (2):\n      Add a\n      Add b\n", null],
    ["that has the head of a patch", `Parse\n\nFrom: ${mallory}\nDate: Mon, 3 Mar 2025\n`, "Mallory"],
    ["with an author without an address", "Parse\n\nAuthored-by: Mallory", "Mallory"],
    ["with the owner without an address", "Parse\n\nAuthored-by: ana-souza", null],
    ["with a co-author without an address", "Parse (#12)\n\nCo-authored-by: mallory", "mallory"],
  ])("%s", (_, message, expected) => {
    expect(credited(message)).toBe(expected);
  });
});

describe("another commit of the owner's is the owner's", () => {
  test.each([
    ["that quotes the commit that broke something", `Fix it\n\nThis was broken by\n${logged(mallory)}`],
    ["with a list and a co-author", `Parse\n\n* Parse\n* Test it\n\n${co(mallory)}`],
    ["that fixes an issue with a co-author", `Parse\n\nFixes #12\n\n${co(mallory)}`],
    ["that merges its own branch", "Merge branch 'feature/parse' into main"],
    ["that counts something", "Measure\n\nTotal (3):\n  one\n"],
    ["that tells where a text is from", "Parse mails\n\nFrom: Mallory"],
    ["with a co-author", `Parse\n\n${co(mallory)}`],
    ["that quotes git bisect", `Fix it\n\nabc is the first bad commit\ncommit abc\nAuthor: ${mallory}\n`],
    ["that was signed off by somebody else", "Parse (#12)\n\nSigned-off-by: Mallory <mallory@example.net>"],
  ])("%s", (_, message) => {
    expect(credited(message)).toBeNull();
  });

  test("that GitHub did not make on its pages", () => {
    const message = `Parse\n\n${co(mallory)}`;
    expect(squashedFrom(message, { author, merge: false, committer: "ana@example.com" }, owner)).toBeNull();
  });

  test("that merges a pull request with a co-author", () => {
    const message = `Merge pull request #12 from ana-souza/parse\n\n${co(mallory)}`;
    expect(credited(message, { merge: true })).toBeNull();
  });
});

test("a commit that GitHub made on its pages holds the work of its co-authors", () => {
  const committed = { author, merge: false, committer: "noreply@github.com" };
  const of = (message: string) => squashedFrom(message, committed, owner)?.name.untrusted ?? null;
  expect(of(`Parse\n\n${co(mallory)}`)).toBe("Mallory");
  expect(of(`Apply suggestions from code review\n\n${co(mallory)}`)).toBe("Mallory");
  expect(of(`Parse\n\n${co(dependabot)}`)).toBeNull();
  expect(of("Parse")).toBeNull();
});

test.each(["Authored-by", "Author", "Patch-by", "Written-by"])(
  "a trailer %s names the author of any commit",
  (trailer) => {
    expect(credited(`Apply a patch\n\n${trailer}: ${mallory}`)).toBe("Mallory");
    expect(credited(`Apply a patch\n\n${trailer}: ${ana}`)).toBeNull();
  },
);

test("without an owner everything counts", () => {
  expect(credited(squash(mallory), { of: { logins: [], emails: [] } })).toBeNull();
});
