/** What a stale copy took away is written back as it was. */
import { expect, test } from "vitest";
import type { DoneChange } from "../../src/evidence/evidence.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { putBack } from "../../src/sync/put-back.ts";
import { history, says } from "../support/activity.ts";
import { roadmapText } from "../support/roadmaps.ts";

function lost(id: string, done: string): DoneChange {
  return { id, done: false, commit: null, withWork: false, stale: { id, equals: "1".repeat(40), done } };
}

function written(text: string, changes: readonly DoneChange[]) {
  const { roadmap } = parseRoadmap(text, "roadmap.json");
  if (roadmap === null) throw new Error("the roadmap is not valid");
  return putBack(text, roadmap, changes);
}

test.each([
  ['{"on":"2025-09-01","proof":"commit 1a2b3c4"}', '{ "on": "2025-09-01", "proof": "commit 1a2b3c4" }'],
  ['{"on":"2025-09-01"}', '{ "on": "2025-09-01" }'],
  ["true", "true"],
  ['{"on":"2025-13-45"}', "true"],
  ['{"proof":"commit 1a2b3c4"}', "true"],
  ['"yes"', "true"],
  ["null", "true"],
])("%s as %s", (done, expected) => {
  const { text } = written(roadmapText([{ id: "joins" }]), [lost("joins", done)]);
  expect(text).toContain(`"done": ${expected}`);
  expect(parseRoadmap(text, "roadmap.json").problems).toEqual([]);
});

test("an explicit false is replaced", () => {
  const { text } = written(roadmapText([{ id: "joins", done: false }]), [lost("joins", "true")]);
  expect(text).toBe(roadmapText([{ id: "joins", done: true }]));
});

test("only open items of the roadmap, each once, by the newest copy", () => {
  const text = roadmapText([{ id: "joins", done: true }, { id: "crud" }], {
    strategy: [{ id: "english", title: "Technical English", kind: "habit" }],
  });
  const changes = [
    lost("joins", "true"),
    lost("crud", '{"on":"2025-09-02"}'),
    lost("crud", "true"),
    lost("gone", "true"),
    lost("english", "true"),
  ];
  const result = written(text, changes);
  expect(result.text.match(/"done": .*/g)).toEqual(['"done": true', '"done": { "on": "2025-09-02" },']);
  expect(result.copies).toEqual([{ commit: null, equals: "1".repeat(40), items: ["crud"] }]);
});

test("each item belongs to the copy that took it away", () => {
  const text = roadmapText(["joins", "crud", "docker"].map((id) => ({ id })));
  const [newer = null, older = null] = history(says("Old copy", "New copy"));
  const { copies } = written(text, [
    { ...lost("joins", "true"), commit: newer },
    { ...lost("crud", "true"), commit: older },
    { ...lost("docker", "true"), commit: older },
  ]);
  expect(copies.map(({ commit, items }) => [commit, items])).toEqual([
    [newer?.sha, ["joins"]],
    [older?.sha, ["crud", "docker"]],
  ]);
});

test("nothing to put back leaves the text alone", () => {
  const text = roadmapText([{ id: "joins", done: true }]);
  expect(written(text, [lost("joins", "true")])).toEqual({ text, copies: [] });
});
