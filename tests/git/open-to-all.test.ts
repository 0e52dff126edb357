/** Whether anybody can read a repository at an address: no credential of this machine may help to find that out. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createGitReader } from "../../src/gather/git-reader.ts";
import { bareRepository } from "../support/planned.ts";
import { createRepository, temporaryFolder } from "../support/repository.ts";

/** Serves a repository by HTTP, to everybody or only with a password. */
async function served(asksForPassword: boolean): Promise<string> {
  const work = createRepository();
  work.commit({ message: "Work", files: { "a.txt": "a\n" } });
  const bare = bareRepository();
  work.git("push", "--quiet", bare.dir, "main");
  bare.git("update-server-info");
  const server = createServer((request, response) => {
    if (asksForPassword && request.headers.authorization === undefined)
      return response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
    try {
      const path = new URL(request.url ?? "/", "http://localhost").pathname.replace("/ana/x.git", "");
      return response.end(readFileSync(join(bare.dir, path)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}/ana/x.git`;
}

/** A machine that knows a password for every address. */
function readerWithPassword() {
  const home = temporaryFolder();
  writeFileSync(join(home, ".netrc"), "machine 127.0.0.1 login ana password hunter2\n", { mode: 0o600 });
  writeFileSync(
    join(home, ".gitconfig"),
    '[http]\n\textraHeader = "Authorization: Basic YW5hOmh1bnRlcjI="\n[credential]\n\thelper = "!f() { echo username=ana; echo password=hunter2; }; f"\n',
  );
  const folder = createRepository();
  folder.git("config", "http.extraHeader", "Authorization: Basic YW5hOmh1bnRlcjI=");
  return createGitReader({
    folder: folder.dir,
    environment: { PATH: process.env["PATH"], HOME: home },
    access: { server: "https://github.com", token: null, own: null },
  });
}

test("an address that answers everybody is open", async () => {
  expect(await readerWithPassword().isOpen(await served(false))).toBe(true);
});

test("one that wants a password is not, although this machine knows it", async () => {
  expect(await readerWithPassword().isOpen(await served(true))).toBe(false);
});

test.each(["../x", ".", "ana/x", "git@github.com:ana/x.git", "file:///tmp/x", "http://127.0.0.1:1/x.git"])(
  "%s is not known to be open",
  async (listed) => {
    expect(await readerWithPassword().isOpen(listed)).toBe(false);
  },
);
