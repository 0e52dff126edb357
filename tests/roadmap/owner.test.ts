/** Which logins and addresses an owner may have. */
import { expect, test } from "vitest";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { roadmapText } from "../support/roadmaps.ts";

const problemsOf = (text: string) => parseRoadmap(text, "roadmap.json").problems;

test.each(["ana-souza", "ana_acme", "Ana_Acme2", "a"])("accepts the login %s", (github) =>
  expect(problemsOf(roadmapText([], { owner: { github } }))).toEqual([]),
);

test.each(["ana_", "_ana", "ana__acme", "a".repeat(40), "ana souza", "@ana"])(
  "rejects the login %s",
  (github) => expect(problemsOf(roadmapText([], { owner: { github } }))).toHaveLength(1),
);

test.each([
  "ana@localhost",
  "ana@laptop.(none)",
  "Ana.Souza+git@MacBook-Pro.local",
  "joão@exämple.com",
  "LAPTOP\\ana@LAPTOP",
])("accepts the address %s", (email) =>
  expect(problemsOf(roadmapText([], { owner: { emails: [email] } }))).toEqual([]),
);

test.each(["ana", "@x.org", "a b@x.org", "<ana@x.org>", "ana@x@y.org", "ana@x\n.org"])(
  "rejects the address %j",
  (email) => expect(problemsOf(roadmapText([], { owner: { emails: [email] } }))).toHaveLength(1),
);
