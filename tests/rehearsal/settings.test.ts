/** docs/portfolio.yml with the changes that learners make, and in repositories that differ. */
import { describe, expect, test } from "vitest";
import { startForge } from "./start-forge.ts";
import {
  expectDeployed,
  green,
  isBots,
  logOf,
  only,
  states,
  ticks,
  withoutSite,
  work,
  worked,
} from "./played.ts";
import { learnersFiles } from "./portfolio.ts";

describe("publish: pull-request", () => {
  const changed = (rights: string) => (text: string) =>
    text
      .replace("uses: roadfolio/roadfolio@v1", "$&\n        with:\n          publish: pull-request")
      .replace("pull-requests: read", `pull-requests: ${rights}`);

  test("opens one pull request and leaves main alone", async () => {
    const { forge, run } = await worked(changed("write"));
    expect(states(run)).toEqual(green);
    expect(forge.head()).toBe(run.event.sha);
    const again = only(forge.dispatch());
    await forge.actions.settle();
    expect(states(again)).toEqual(green);
    expect(await forge.scene.as("ana-souza").pulls("all")).toMatchObject([
      { head: { ref: "roadfolio/update" } },
    ]);
    // Once it is merged, there is nothing to do.
    forge.laptop.git("fetch", "--quiet", "origin");
    forge.laptop.git("merge", "--quiet", "--no-ff", "--no-edit", "origin/roadfolio/update");
    const merged = only(forge.pushAs("refs/heads/main"));
    await forge.actions.settle();
    expect(states(merged)).toEqual(green);
    expect(forge.head()).toBe(merged.event.sha);
    expect(forge.head("refs/heads/roadfolio/update")).toBe("");
    expect(forge.actions.runs).toHaveLength(3);
  });

  test("names the permission that is missing", async () => {
    const { run } = await worked(changed("read"));
    expect(states(run)).toMatchObject({ sync: "failure", deploy: "skipped" });
    expect(logOf(run)).toContain("pull-requests: write");
  });
});

describe("a checkout that lacks something is completed", () => {
  const depth = "          fetch-depth: 0\n";
  test.each<[string, string, boolean]>([
    ["one commit", "", false],
    ["one commit of a private repository, without folders", "          filter: tree:0\n", true],
  ])("%s", async (_, inputs, isPrivate) => {
    const forge = await startForge(
      learnersFiles((text) => text.replace(depth, inputs)),
      { isPrivate },
    );
    forge.laptop.commit(work);
    const run = only(forge.push({ message: "Later", files: { "notes.md": "x" } }));
    await forge.actions.settle();
    expect(states(run)).toEqual(green);
    expect(ticks(forge)).toBe(1);
  });
});

describe("in a container, where the folder belongs to another user", () => {
  const inContainer = (text: string): string =>
    text.replaceAll("runs-on: ubuntu-latest", "$&\n    container: node:24-bookworm");
  // Only root can give a folder away; git can be made to believe it on every machine.
  const ways = process.getuid?.() === 0 ? (["owner", "assumed"] as const) : (["assumed"] as const);

  test.each(ways)("%s", async (container) => {
    const { forge, run } = await worked(inContainer, { container, bundle: true });
    expect(states(run)).toEqual(green);
    expect(isBots(forge)).toBe(true);
    expectDeployed(forge, run, "github-pages-1");
  });
});

test("without Pages, in a private repository, the deployment is skipped with a notice", async () => {
  const { forge, run } = await worked(null, { isPrivate: true, hasPages: false });
  expect(states(run)).toEqual(withoutSite);
  expect(logOf(run)).toContain("::notice title=Roadfolio::The site was not deployed: GitHub Pages is off.");
  expect(isBots(forge)).toBe(true);
  expect(forge.artifacts.of(run.id)).toEqual([]);
});

test("credentials that checkout keeps do not get in the way of ours", async () => {
  const { forge, run } = await worked((text) => text.replace("          persist-credentials: false\n", ""));
  expect(states(run)).toEqual(green);
  expect(isBots(forge)).toBe(true);
});

test("commit: api", async () => {
  const change = (text: string): string =>
    text.replace("uses: roadfolio/roadfolio@v1", "$&\n        with:\n          commit: api");
  const { forge, run } = await worked(change, { bundle: true });
  expect(states(run)).toEqual(green);
  expect(forge.remote.git("cat-file", "commit", "main")).toContain("gpgsig");
  expect(forge.git.requests).not.toContain("git-receive-pack 200");
});

describe("a permission that is missing is named", () => {
  test("contents: write", async () => {
    const { forge, run } = await worked((text) => text.replace("contents: write", "contents: read"));
    expect(states(run)).toEqual({ sync: "failure", deploy: "skipped", attest: "skipped" });
    expect(forge.git.requests).toContain("git-receive-pack 403");
    expect(logOf(run)).toContain("contents: write");
    expect(forge.head()).toBe(run.event.sha);
  });

  test("issues: write", async () => {
    const { run } = await worked((text) => text.replace("issues: write", "issues: read"));
    expect(logOf(run)).toContain("issues: write");
  });
});
