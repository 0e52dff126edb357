/** What roadmap.json may say about what is published of a repository. */
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";

test("a listed repository may say what is published of it, and so may a project", () => {
  const project = { id: "shop", title: "Shop", repository: "acme/shop", publish: "nothing" };
  const phases = [{ id: "web", title: "Web", project }];
  const repositories = [
    ".",
    "../app",
    { repository: "acme/x" },
    { repository: "acme/y", publish: "summary" },
  ];
  const { roadmap, problems } = parseRoadmap(
    JSON.stringify({ title: "T", phases, repositories }),
    "roadmap.json",
  );
  expect(problems).toEqual([]);
  expect(roadmap?.repositories).toEqual([".", "../app", "acme/x", "acme/y"]);
  expect(roadmap?.publish).toEqual([
    { listed: "acme/y", publish: "summary" },
    { listed: "acme/shop", publish: "nothing" },
  ]);
});

test.each([
  [
    { repository: "acme/x", publish: "some" },
    "wrong-value",
    '"repositories[0].publish" must be one of "nothing", "summary", "all".',
  ],
  [{ publish: "all" }, "missing-key", '"repositories[0].repository" is missing.'],
  [{ repository: "acme/x", show: "all" }, "unknown-key", 'Unknown key "show" in "repositories[0]".'],
  [{ repository: "https://ana:pw@example.com/x" }, "wrong-value", "user name or password"],
])("%j is explained", (entry, code, message) => {
  const { problems } = parseRoadmap(
    JSON.stringify({ title: "T", phases: [], repositories: [entry] }),
    "roadmap.json",
  );
  expect(problems).toMatchObject([{ code, message: expect.stringContaining(message) }]);
});
