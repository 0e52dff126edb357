/** Lists with pull requests and pages, and issues that no longer exist. */
import { expect, test } from "vitest";
import { startGitHub } from "./github.ts";

test("lists of issues contain pull requests", async () => {
  const github = await startGitHub();
  const [ana, friend] = [github.as("ana-souza"), github.as("friend")];
  github.now = "2025-10-05T09:00:00Z";
  await ana.createIssue({ title: "Joins" });
  github.now = "2025-10-06T09:00:00Z";
  const merged = await github.seedPull({
    by: "friend",
    body: "Completes: joins\n\nCloses #1",
    mergedBy: "ana-souza",
  });
  expect(merged).toMatchObject({ state: "closed", merged_at: "2025-10-06T09:00:00Z", base: { ref: "main" } });
  await github.seedPull({ by: "stranger", fork: true, branch: "mine", body: "Completes: crud" });
  const list = await ana.issues();
  expect(list.map(({ number, state, pull_request }) => [number, state, pull_request?.merged_at])).toEqual([
    [1, "closed", undefined],
    [2, "closed", "2025-10-06T09:00:00Z"],
    [3, "open", null],
  ]);
  expect((await ana.pulls("open"))[0]).toMatchObject({
    head: { label: "stranger:mine", repo: { full_name: "stranger/learning" } },
    html_url: "https://github.com/ana-souza/learning/pull/3",
  });
  const [first] = await ana.pulls();
  expect(first).not.toHaveProperty("merged");
  expect(await friend.issue(2)).toMatchObject({ pull_request: {}, closed_by: { login: "ana-souza" } });
  expect(await ana.events(1)).toMatchObject([{ event: "closed", actor: { login: "ana-souza" } }]);
  expect(await ana.events(2)).toMatchObject([{ event: "merged" }, { event: "closed" }]);
  await friend.addLabels(2, "roadmap:joins");
  expect((await friend.issue(2)).labels).toMatchObject([{ name: "roadmap:joins" }]);
  await expect(github.as("stranger").mergePull(3)).rejects.toThrow("403");
  await github.as("stranger").closePull(3);
  expect(await ana.events(3)).toMatchObject([{ event: "closed", actor: { login: "stranger" } }]);
});

test("only one pull request can be open between two branches", async () => {
  const github = await startGitHub();
  await github.seedPull({ by: "friend", branch: "roadfolio" });
  await expect(github.seedPull({ by: "ana-souza", branch: "roadfolio" })).rejects.toThrow(
    "already exists for ana-souza:",
  );
});

test("lists have pages, an order and filters", async () => {
  const github = await startGitHub();
  const ana = github.as("ana-souza");
  for (const day of [1, 2, 3, 4, 5]) {
    github.now = `2025-10-0${day}T10:00:00Z`;
    await ana.createIssue({ title: `Day ${day}`, labels: day > 3 ? ["late"] : [] });
  }
  const headers = { authorization: `Bearer ${github.token("reader")}` };
  const get = async (query: string): Promise<[string, string | null]> => {
    const response = await fetch(`${github.api}/repos/ana-souza/learning/issues?${query}`, { headers });
    const titles = JSON.stringify(await response.json()).match(/(?<="title":"Day )\d/g) ?? [];
    return [titles.join(""), response.headers.get("link")];
  };
  const [titles, link] = await get("per_page=2");
  expect(titles).toBe("54");
  expect(link).toContain(`<${github.api}/repos/ana-souza/learning/issues?per_page=2&page=2>; rel="next"`);
  expect(await get("per_page=2&page=3")).toEqual(["1", expect.not.stringContaining('rel="next"')]);
  expect(await get("direction=asc&labels=late")).toEqual(["45", null]);
  expect(await get("since=2025-10-03T00:00:00Z&direction=asc")).toEqual(["345", null]);
  await ana.close(2);
  expect((await get("state=closed"))[0]).toBe("2");
  expect((await get("state=all&sort=updated"))[0]).toBe("52431");
});

test("deleted, moved and converted issues", async () => {
  const github = await startGitHub({ repositories: ["ana-souza/other"] });
  const ana = github.as("ana-souza");
  for (const title of ["a", "b", "c", "d"]) await ana.createIssue({ title });
  github.deleteIssue(1);
  github.convertIssue(2);
  expect(await github.transferIssue(3, "ana-souza/other")).toBe(1);
  expect((await ana.issues()).map(({ number }) => number)).toEqual([4]);
  const get = async (
    number: number,
    redirect: "manual" | "follow" = "manual",
  ): Promise<[number, unknown]> => {
    const url = `${github.api}/repos/ana-souza/learning/issues/${number}`;
    const response = await fetch(url, {
      redirect,
      headers: { authorization: `Bearer ${github.token("friend")}` },
    });
    return [response.status, await response.json()];
  };
  expect(await get(1)).toMatchObject([410, { message: "This issue was deleted" }]);
  expect(await get(2)).toMatchObject([404, { message: "Not Found" }]);
  expect(await get(3)).toMatchObject([301, { message: "Moved Permanently" }]);
  expect(await get(3, "follow")).toMatchObject([
    200,
    { title: "c", number: 1, repository_url: `${github.api}/repos/ana-souza/other` },
  ]);
});
