/** `commit: api`: GitHub makes the commit and signs it. */
import { expect, test } from "vitest";
import { faultNamed } from "../emulator/faults.ts";
import type { Scene } from "../emulator/scene.ts";
import type { CommitOptions } from "../../support/repository.ts";
import { demandSignatures } from "./hooks.ts";
import { smallPlan } from "./plans.ts";
import { day, portfolioOf, type Portfolio } from "./portfolio.ts";

const branch = "roadfolio/update";
const completes = (id: string, date: string) => ({ message: `Work\n\nCompletes: ${id}`, date });
const toGraphql = (method: string, path: string): boolean => method === "POST" && path === "/graphql";
const mutations = ({ github }: Portfolio): number =>
  github.calls.filter(({ method, path }) => toGraphql(method, path)).length;

/** A portfolio whose branches take signed commits only, with work for one tick. */
async function signing(inputs: Record<string, string> = {}): Promise<Portfolio> {
  const portfolio = await portfolioOf(smallPlan(), { inputs: { commit: "api", ...inputs } });
  portfolio.commit(completes("joins", day(3)));
  demandSignatures(portfolio.remote);
  return portfolio;
}

/** Ana's commit on main, which the rule does not stop. */
function arrive({ repository, remote }: Portfolio, commit: CommitOptions): void {
  repository.commit(commit);
  remote.git("fetch", "--quiet", repository.dir, "HEAD:refs/heads/main");
}

const isSigned = ({ remote }: Portfolio, ref: string): boolean =>
  remote.git("cat-file", "commit", ref).includes("\ngpgsig ");

test.each([false, true])("the commit is signed, and later steps see it (bundle: %s)", async (bundle) => {
  const portfolio = await signing();
  const before = portfolio.head();
  const run = await portfolio.run({ bundle });
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins", commit: portfolio.head() } });
  const { remote, repository } = portfolio;
  expect(isSigned(portfolio, "main")).toBe(true);
  expect(remote.git("log", "-1", "--format=%P%n%an%n%cn%n%B", "main")).toBe(
    `${before}\ngithub-actions[bot]\nGitHub\nUpdate the portfolio: 1 ticked\n\n1 of 2 items is done.`,
  );
  expect(repository.git("rev-parse", "HEAD")).toBe(portfolio.head());
  expect(repository.git("status", "--porcelain", "--untracked-files=no")).toBe("");
  expect(remote.git("show", "main:roadmap.json").trim()).toBe(portfolio.read("roadmap.json").trim());
  expect(portfolio.ticks()).toHaveProperty("joins");
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { commit: "" } });
  expect(portfolio.github.writes()).toBe(0);
});

test("a push that is refused for its missing signature names commit: api", async () => {
  const portfolio = await signing({ commit: "git" });
  const run = await portfolio.run();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("set commit: api");
});

test("if the branch has moved, everything is computed again from there", async () => {
  const portfolio = await signing();
  const { repository, remote } = portfolio;
  arrive(portfolio, { ...completes("crud", day(4)), files: { "notes.txt": "mine\n" } });
  repository.git("reset", "--quiet", "--hard", "HEAD~1");
  const run = await portfolio.run();
  expect(run).toMatchObject({ status: 0, outputs: { ticked: "joins,crud", commit: portfolio.head() } });
  expect(remote.git("show", "main:notes.txt")).toBe("mine");
  expect(isSigned(portfolio, "main")).toBe(true);
});

test.each([
  ["502 bad gateway", true],
  ["502 bad gateway", false],
  ["timeout", true],
])("after “%s” (commit made: %s) there is one commit", async (fault, afterwards) => {
  const portfolio = await signing();
  const before = portfolio.head();
  const faults = (github: Scene): void =>
    github.fault({ match: toGraphql }, { ...faultNamed(fault), afterwards });
  expect(await portfolio.run({ faults })).toMatchObject({ status: 0, outputs: { ticked: "joins" } });
  expect(portfolio.remote.git("rev-list", "--count", `${before}..main`)).toBe("1");
  expect(mutations(portfolio)).toBe(afterwards ? 1 : 2);
});

test("a pull request's branch is replaced by a signed commit, and no other branch stays", async () => {
  const portfolio = await signing({ publish: "pull-request" });
  const branches = (): string => portfolio.remote.git("for-each-ref", "--format=%(refname:lstrip=2)");
  const first = await portfolio.run();
  expect(first).toMatchObject({ status: 0, outputs: { commit: portfolio.head(branch) } });
  expect(isSigned(portfolio, branch)).toBe(true);
  expect(branches().split("\n")).toEqual(["main", branch]);
  portfolio.checkout();
  const same = { "pull-request": first.outputs["pull-request"] };
  expect(await portfolio.run()).toMatchObject({ outputs: same });
  expect(mutations(portfolio)).toBe(0);
  portfolio.checkout();
  arrive(portfolio, completes("crud", day(4)));
  expect(await portfolio.run()).toMatchObject({ status: 0, outputs: { ...same, ticked: "joins,crud" } });
  expect(isSigned(portfolio, branch)).toBe(true);
  expect(portfolio.remote.git("rev-parse", `${branch}~1`)).toBe(portfolio.head());
  expect(branches().split("\n")).toEqual(["main", branch]);
});

test("without write access, it names the permission, and nothing is committed", async () => {
  const portfolio = await signing();
  const before = portfolio.head();
  const run = await portfolio.run({ as: "reader" });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("contents: write");
  expect(portfolio.head()).toBe(before);
});

test("a commit under the owner's own name is not their work, and does not start another one", async () => {
  const portfolio = await signing();
  expect(await portfolio.run({ as: "ana-souza" })).toMatchObject({ outputs: { ticked: "joins" } });
  expect(portfolio.remote.git("log", "-1", "--format=%an", "main")).toBe("ana-souza");
  for (let again = 0; again < 2; again++)
    expect(await portfolio.run({ as: "ana-souza" })).toMatchObject({
      status: 0,
      outputs: { commit: "", unticked: "" },
    });
});

test("a file with a mode that the API cannot keep is refused by its name", async () => {
  const portfolio = await portfolioOf(smallPlan(), { inputs: { commit: "api" } });
  const { repository } = portfolio;
  repository.write({ "README.md": "<!-- roadfolio:start -->\n<!-- roadfolio:end -->\n" });
  repository.git("add", "README.md");
  repository.git("update-index", "--chmod=+x", "README.md");
  repository.git("config", "core.fileMode", "false");
  repository.git("-c", "user.name=Ana", "-c", "user.email=ana@example.com", "commit", "-qm", "A README");
  repository.git("push", "--quiet", "origin", "main");
  portfolio.commit(completes("joins", day(3)));
  const run = await portfolio.run();
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("cannot keep the mode 100755 of README.md");
});

test("a dry run and a run without changes make no commit", async () => {
  const portfolio = await signing();
  await portfolio.run({ inputs: { "dry-run": "true" } });
  expect(mutations(portfolio)).toBe(0);
});
