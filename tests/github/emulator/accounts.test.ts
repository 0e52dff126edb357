/** Tokens, permissions, and accounts that are created and deleted. */
import { expect, test } from "vitest";
import { startGitHub } from "./github.ts";

const status = (code: number) => expect.objectContaining({ status: code });

test("an unknown token is rejected; without one only public data can be read", async () => {
  const github = await startGitHub();
  const url = `${github.api}/repos/ana-souza/learning/issues`;
  const unknown = await fetch(url, { headers: { authorization: "Bearer ghs_nobody" } });
  expect([unknown.status, await unknown.json()]).toMatchObject([401, { message: "Bad credentials" }]);
  expect((await fetch(url)).status).toBe(200);
  expect((await fetch(url, { method: "POST", body: '{"title":"x"}' })).status).toBe(401);
});

test("permissions", async () => {
  const github = await startGitHub();
  const ana = github.as("ana-souza");
  await ana.addCollaborator("ghostly", "maintain");
  const roles = ["ana-souza", "friend", "reader", "stranger", "ghostly"].map(async (login) => {
    const { permission, role_name, user } = await ana.permission(login);
    return [user?.login, permission, role_name];
  });
  expect(await Promise.all(roles)).toEqual([
    ["ana-souza", "admin", "admin"],
    ["friend", "write", "write"],
    ["reader", "read", "read"],
    ["stranger", "read", "read"],
    ["ghostly", "write", "maintain"],
  ]);
  for (const login of ["nobody-there", "dependabot[bot]", "github-actions[bot]"])
    await expect(ana.permission(login)).rejects.toThrow(`${login} is not a user`);
});

test("a private repository does not exist for others", async () => {
  const github = await startGitHub({ privateRepositories: ["ana-souza/secret"] });
  await github.as("ana-souza").in("ana-souza/secret").createIssue({ title: "x" });
  await expect(github.as("stranger").in("ana-souza/secret").issue(1)).rejects.toEqual(status(404));
  await expect(github.as("github-actions[bot]").in("ana-souza/secret").issues()).rejects.toEqual(status(404));
  expect(await github.as("ana-souza").in("ana-souza/secret").permission("stranger")).toMatchObject({
    permission: "none",
  });
});

test("a deleted account's login can be reused", async () => {
  const github = await startGitHub();
  const ana = github.as("ana-souza");
  await ana.addCollaborator("ghostly", "push");
  await github.as("ghostly").createIssue({ title: "Theirs" });
  await github.as("ghostly").close(1);
  const token = github.token("ghostly");
  github.deleteUser("ghostly");
  await expect(ana.permission("ghostly")).rejects.toEqual(status(404));
  expect(await ana.issue(1)).toMatchObject({ user: { login: "ghost", id: 10137 } });
  expect(await ana.events(1)).toMatchObject([{ event: "closed", actor: null }]);
  github.newUser("ghostly");
  expect(github.token("ghostly")).not.toBe(token);
  expect(await ana.permission("ghostly")).toMatchObject({
    permission: "read",
    user: { login: "ghostly", id: 2008 },
  });
  const { user } = await github.as("ghostly").createIssue({ title: "Another's" });
  expect(user).toMatchObject({ login: "ghostly", id: 2008 });
  expect(await ana.issue(1)).toMatchObject({ user: { login: "ghost" } });
});

test("author_association can be set", async () => {
  const github = await startGitHub();
  github.associate("friend", "CONTRIBUTOR");
  const { author_association } = await github.as("friend").createIssue({ title: "x" });
  expect(author_association).toBe("CONTRIBUTOR");
});
