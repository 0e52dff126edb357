import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKnown, isLoginOf, type OwnerIdentity, personOf, type Who } from "../../src/activity/person.ts";

const ana: OwnerIdentity = {
  logins: ["ana-souza", "ana_acme"],
  emails: ["ana@example.com", "Ana.Work@Example.org", "ana@laptop"],
  aliases: [
    { email: "old@Host.local", name: null },
    { email: "shared@host.local", name: "Ana" },
  ],
};
const nobody: OwnerIdentity = { logins: [], emails: [] };

function author(name: string, email: string) {
  return { name, email };
}

describe("who an author is", () => {
  test.each<[string, Parameters<typeof author>, Who]>([
    ["the owner's address", ["Ana", "ana@example.com"], "owner"],
    ["in capitals", ["A", "ANA@EXAMPLE.COM"], "owner"],
    ["an address the roadmap writes in capitals", ["A", "ana.work@example.org"], "owner"],
    ["with spaces", ["A", " ana@example.com "], "owner"],
    ["with a space that does not break", ["A", "ana@example.com\u00a0"], "other"],
    ["GitHub's private address", ["x", "ana-souza@users.noreply.github.com"], "owner"],
    ["with the number", ["x", "123456+Ana-Souza@users.noreply.github.com"], "owner"],
    ["of another server", ["x", "7+ana-souza@users.noreply.ghe.example.com"], "other"],
    ["of a server with a similar name", ["x", "7+ana-souza@users.noreply.github.com.evil.com"], "other"],
    ["of a server with the same ending", ["x", "ana-souza@evil-users.noreply.github.com"], "other"],
    // In Unicode, the Kelvin sign in lower case is k, so the roadmap's address is written with a k.
    ["with a Kelvin sign for a k", ["x", "ana.wor\u212a@example.org"], "other"],
    ["an address that .mailmap adds", ["Ana", "OLD@host.local"], "owner"],
    ["an address that .mailmap adds for a name", ["ANA", "shared@host.local"], "owner"],
    ["that address with another name", ["Bob", "shared@host.local"], "other"],
    ["only the owner's name", ["Ana Souza", "mallory@example.net"], "other"],
    ["the owner's login as a name", ["ana-souza", "mallory@example.net"], "other"],
    ["an address without a dot", ["Ana", "Ana@laptop"], "owner"],
    ["of a managed user", ["x", "7+Ana_acme@users.noreply.github.com"], "owner"],
    ["of a managed user of another company", ["x", "7+ana_corp@users.noreply.github.com"], "other"],
    ["a longer login", ["x", "1+ana-souza-2@users.noreply.github.com"], "other"],
    ["a login behind another", ["x", "mallory+ana-souza@users.noreply.github.com"], "other"],
    ["the private address as a local part", ["x", "ana-souza@users.noreply.github.com@example.net"], "other"],
    ["another host", ["x", "ana-souza@noreply.github.com"], "other"],
    ["a longer address", ["x", "not-ana@example.com"], "other"],
    ["no address", ["Ana", ""], "other"],
    ["an app", ["dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com"], "bot"],
    ["an app with the owner's address", ["roadfolio[bot]", "ana@example.com"], "bot"],
    [
      "an app's address with a person's name",
      ["Ana", "41898282+github-actions[bot]@users.noreply.github.com"],
      "bot",
    ],
    ["an app's address on another host", ["Ana", "renovate[bot]@mail.example.com"], "bot"],
    ["a bot without [bot]", ["github-actions", "ana@example.com"], "bot"],
    ["a bot with an address that .mailmap adds", ["renovate[bot]", "old@host.local"], "bot"],
    ["a bot whose name has spaces around it", [" GitHub-Actions ", "x@example.net"], "bot"],
    ["an app's address with another name", ["x", "x[bot]@x.org"], "bot"],
    ["a person whose name ends like a bot's", ["Not imgbot", "ana@example.com"], "owner"],
    ["a person who names an app", ["The [bot] tamer", "ana@example.com"], "owner"],
    ["a person whose name starts like a bot's", ["Renovate Silva", "ana@example.com"], "owner"],
  ])("%s", (_name, identity, expected) => {
    expect(personOf(author(...identity), ana).who).toBe(expected);
  });

  test("without an owner, everyone counts except bots", () => {
    expect(isKnown(nobody)).toBe(false);
    expect(personOf(author("X", "x@y.z"), nobody).who).toBe("owner");
    expect(personOf(author("x[bot]", "x@y.z"), nobody).who).toBe("bot");
  });

  test("with only a login, an address proves nothing", () => {
    const owner = { logins: ["ana-souza"], emails: [] };
    expect(isKnown(owner)).toBe(true);
    expect(personOf(author("Ana", "ana@example.com"), owner).who).toBe("other");
    expect(personOf(author("Ana", "1+ana-souza@users.noreply.github.com"), owner).who).toBe("owner");
  });
});

test("gives name and login for output", () => {
  const person = personOf(author("Ana\u202e <ana@example.com>", "5+Ana-Souza@users.noreply.github.com"), ana);
  expect(person).toEqual({ name: { untrusted: "Ana <…>" }, login: "ana-souza", who: "owner" });
  expect(personOf(author("Ana", "ana@example.com"), ana).login).toBeNull();
});

test.each<[string, string | null]>([
  ["a@users.noreply.github.com", "a"],
  ["1+a-b-2@users.noreply.github.com", "a-b-2"],
  ["2@users.noreply.github.com", "2"],
  ["_a@users.noreply.github.com", null],
  ["a_b@users.noreply.github.com", "a_b"],
  ["7+ana_acme@users.noreply.github.com", "ana_acme"],
  ["ab_@users.noreply.github.com", null],
  ["-a@users.noreply.github.com", null],
  ["a-@users.noreply.github.com", null],
  ["x+a@users.noreply.github.com", null],
  ["1+1+a@users.noreply.github.com", null],
  ["a@users.noreply.github.com.example", null],
])("the login in %s is %j", (email, login) => {
  expect(personOf(author("Ana", email), ana).login).toBe(login);
});

test("an address of the roadmap may have spaces around it", () => {
  const owner = { logins: [], emails: [" Ana@example.com "] };
  expect(personOf(author("Ana", "ana@example.com"), owner).who).toBe("owner");
});

test("with only an address, a login proves nothing", () => {
  const owner = { logins: [], emails: ["ana@example.com"] };
  expect(isKnown(owner)).toBe(true);
  expect(personOf(author("Ana", "1+ana-souza@users.noreply.github.com"), owner).who).toBe("other");
  expect(personOf(author("Ana", "ana@example.com"), owner).who).toBe("owner");
});

describe("several identities", () => {
  const owner: OwnerIdentity = { logins: ["ana-souza", "Ana-Work"], emails: ["a@example.com", "", " "] };
  test.each<[string, string, Who]>([
    ["the first login", "ana-souza@users.noreply.github.com", "owner"],
    ["the second login, in capitals", "9+ana-work@users.noreply.github.com", "owner"],
    ["an address in addition to the logins", "a@example.com", "owner"],
    ["a third login", "9+mallory@users.noreply.github.com", "other"],
    ["an empty address, although one is listed", "", "other"],
    ["a blank address, although one is listed", "  ", "other"],
  ])("%s", (_name, email, who) => {
    expect(personOf(author("x", email), owner).who).toBe(who);
  });

  test.each<[string, boolean]>([
    ["ana-souza", true],
    ["ANA-SOUZA", true],
    ["ana-work", true],
    ["ana", false],
    ["ana-souza-2", false],
    ["", false],
  ])("recognises the login %j", (login, own) => {
    expect(isLoginOf(login, owner)).toBe(own);
  });
});

test("a stranger stays a stranger under any name, and no address is shown", () => {
  const local = fc.stringMatching(/^[b-z][a-z0-9.+_-]{0,9}$/);
  const email = fc.tuple(local, fc.domain()).map((parts) => parts.join("@"));
  fc.assert(
    fc.property(fc.string(), email, (name, address) => {
      const person = personOf(author(`${name} <${address}>`, address), ana);
      expect(person.who).not.toBe("owner");
      expect(JSON.stringify(person)).not.toContain(address);
    }),
  );
});
