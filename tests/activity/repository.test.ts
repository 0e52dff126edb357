import fc from "fast-check";
import { expect, test } from "vitest";
import { type Address, commitUrl, readAddress } from "../../src/activity/repository.ts";

const github: Address = { name: "ana/app", web: "https://github.com/ana/app" };

test.each<[string, Address]>([
  ["https://github.com/ana/app", github],
  ["https://github.com/ana/app.git", github],
  ["https://github.com/ana/app/", github],
  ["https://ana@github.com/ana/app.git", github],
  ["https://ana:secret@github.com/ana/app.git", github],
  ["https://x-access-token:ghs_abc@github.com/ana/app", github],
  ["https://github.com/ana/app?token=secret#secret", github],
  ["git@github.com:ana/app.git", github],
  ["github.com:ana/app.git", github],
  ["ssh://git@github.com/ana/app.git", github],
  ["ssh://git@github.com:22/ana/app.git", github],
  ["git://github.com/ana/app.git", github],
  [
    "https://gitlab.com/group/sub/app.git",
    { name: "group/sub/app", web: "https://gitlab.com/group/sub/app" },
  ],
  [
    "https://git.example.com:8443/ana/app.git",
    { name: "ana/app", web: "https://git.example.com:8443/ana/app" },
  ],
  ["http://localhost:3000/ana/app.git", { name: "ana/app", web: "http://localhost:3000/ana/app" }],
  ["git@ssh.github.com:ana/app.git", github],
  ["ssh://git@ssh.github.com:443/ana/app.git", github],
  ["git@github.com-work:ana/app.git", github],
  ["git@GitHub.com:ana/app.git", github],
  ["git@personal:ana/app.git", { name: "ana/app", web: null }],
  [
    "git@github.com.evil.example:ana/app",
    { name: "ana/app", web: "https://github.com.evil.example/ana/app" },
  ],
  ["ssh://git@git.example.com:2222/ana/app", { name: "ana/app", web: "https://git.example.com/ana/app" }],
  ["/home/ana/work/app", { name: "app", web: null }],
  ["/home/ana/work/app.git/", { name: "app", web: null }],
  ["../app", { name: "app", web: null }],
  ["file:///srv/git/app.git", { name: "app", web: null }],
  ["C:\\work\\app", { name: "app", web: null }],
  ["", { name: "repository", web: null }],
])("reads %j", (address, expected) => {
  expect(readAddress(address)).toEqual(expected);
});

test("never shows a password", () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,10}$/);
  const scheme = fc.constantFrom("https", "http", "ssh", "git");
  fc.assert(
    fc.property(scheme, word, word, word, (protocol, user, owner, name) => {
      const address = `${protocol}://${user}:hunter2-SECRET@git.example.com/${owner}/${name}.git`;
      const read = readAddress(address);
      expect(read.name).toBe(`${owner}/${name}`);
      expect(JSON.stringify(read)).not.toContain("SECRET");
    }),
  );
});

test("any address has a name, and its web page is http", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (address) => {
      const { name, web } = readAddress(address);
      expect(name).not.toBe("");
      expect(web ?? "https://none").toMatch(/^https?:\/\/[^/]/);
    }),
  );
});

test.each([
  ["https://github.com/ana/app", "https://github.com/ana/app/commit/1a2b3c4"],
  ["https://gitlab.com/ana/app", "https://gitlab.com/ana/app/commit/1a2b3c4"],
  ["https://bitbucket.org/ana/app", "https://bitbucket.org/ana/app/commits/1a2b3c4"],
])("links to a commit of %s", (web, expected) => {
  expect(commitUrl(web, "1a2b3c4")).toBe(expected);
});
