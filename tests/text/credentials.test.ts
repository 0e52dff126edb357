import { expect, test } from "vitest";
import { holdsCredentials, withoutPasswords } from "../../src/text/credentials.ts";

test.each<[string, boolean]>([
  ["https://ana:s3cret@example.com/x.git", true],
  ["https://s3cret@example.com/x.git", true],
  ["https://:s3cret@example.com/x.git", true],
  ["HTTP://s3cret@example.com", true],
  ["https://ana%40example.com:s%2fcret@example.com/x.git", true],
  ["ssh://git:s3cret@example.com/x.git", true],
  ["ftp://ana:s3cret@example.com/x", true],
  ["https://example.com/x.git", false],
  ["https://@example.com/x.git", false],
  ["https://example.com/@ana", false],
  ["https://example.com/?to=ana:s3cret@example.org", false],
  ["ssh://git@example.com/x.git", false],
  ["git@example.com:ana/x.git", false],
  ["mailto:ana@example.com", false],
  ["file:///home/ana@work/x", false],
  ["ana-souza/api", false],
  ["../api", false],
  [".", false],
  ["", false],
])("%j contains credentials: %s", (address, expected) => {
  expect(holdsCredentials(address)).toBe(expected);
});

test.each<[string, string]>([
  [
    "fatal: unable to access 'https://ana:s3cret@example.com/x.git/': 403",
    "fatal: unable to access 'https://example.com/x.git/': 403",
  ],
  ["https://s3cret@example.com/x.git", "https://example.com/x.git"],
  ["ssh://git:s3cret@example.com/x.git", "ssh://example.com/x.git"],
  ["from https://s3cret@a.org to https://s3cret@b.org", "from https://a.org to https://b.org"],
  ['"https://s3cret@a.org"', '"https://a.org"'],
  ["https://example.com/@ana", "https://example.com/@ana"],
  ["git@example.com: Permission denied (publickey).", "git@example.com: Permission denied (publickey)."],
  ["write to ana@example.com", "write to ana@example.com"],
  ["", ""],
])("shows %j as %j", (text, expected) => {
  expect(withoutPasswords(text)).toBe(expected);
});

test.each([
  "https://ana:s3c:ret@example.com/x.git",
  "https://ana:s3c@ret@example.com/x.git",
  "https://ana:s3c'ret@example.com/x.git",
])("removes credentials from %s", (address) => {
  expect(holdsCredentials(address)).toBe(true);
  expect(withoutPasswords(`fatal: unable to access '${address}/'`)).not.toMatch(/s3c|ret/);
});
