/** Which version comes next, what its notes are, and what the release workflow does about it. */
import { expect, test } from "vitest";
import { nextStep } from "../../scripts/release/next-step.ts";
import { notesFor } from "../../scripts/release/notes.ts";
import { isLater, parseVersion } from "../../scripts/release/version.ts";
import { repositoryOf } from "./small-repository.ts";

test.each([
  ["1.2.4", "1.2.3", true],
  ["1.10.0", "1.9.9", true],
  ["2.0.0", "1.99.99", true],
  ["1.2.3", "1.2.3", false],
  ["1.2.3", "1.2.4", false],
  ["1.9.9", "1.10.0", false],
])("%s is later than %s: %s", (a, b, later) => {
  expect(isLater(parseVersion(a), parseVersion(b))).toBe(later);
});

test.each(["", "1", "1.2", "v1.2.3", "1.2.3 ", "1.2.3; rm", "undefined"])("%j is not a version", (text) => {
  expect(() => parseVersion(text)).toThrow("is not a version");
});

test("a hyphen makes a prerelease", () => {
  expect(parseVersion("2.0.0-beta.1")).toMatchObject({ isPrerelease: true, numbers: [2, 0, 0] });
  expect(parseVersion("2.0.0").isPrerelease).toBe(false);
});

const changelog =
  "# Changelog\n\n## 1.10.0\n\n- Ten.\n\n### Minor\n\n- More.\n\n## 1.1.0\n\n- One.\n\n## 1.0.0\n";

test("the notes of a version are its own section, whole", () => {
  expect(notesFor(changelog, "1.10.0")).toBe("- Ten.\n\n### Minor\n\n- More.");
  expect(notesFor(changelog, "1.1.0")).toBe("- One.");
});

test.each(["1.0.0", "1.10", "2.0.0", "Changelog"])("no notes: %s", (version) => {
  expect(notesFor(changelog, version)).toBeNull();
});

test("a version with notes and no tag is released", () => {
  const { dir, remote } = repositoryOf("1.2.3");
  expect(nextStep(dir, remote)).toEqual({ step: "release", version: "1.2.3" });
});

test("a changeset is proposed first; its README is none", () => {
  const { dir, remote, write } = repositoryOf("1.2.3");
  write({ ".changeset/README.md": "", ".changeset/config.json": "{}" });
  expect(nextStep(dir, remote).step).toBe("release");
  write({ ".changeset/brave-dogs.md": "---\nroadfolio: minor\n---\n\nMore.\n" });
  expect(nextStep(dir, remote).step).toBe("propose");
});

test("nothing is done for a version that is tagged, or that the changelog holds back", () => {
  const tagged = repositoryOf("1.2.3");
  tagged.git("push", "--quiet", tagged.remote, "HEAD:refs/tags/v1.2.3");
  expect(nextStep(tagged.dir, tagged.remote).step).toBe("nothing");
  const heldBack = repositoryOf("1.2.3");
  heldBack.write({ "CHANGELOG.md": "# Changelog\n\n## 1.2.3 (not yet released)\n\n- A change.\n" });
  expect(nextStep(heldBack.dir, heldBack.remote).step).toBe("nothing");
});
