import { describe, expect, test } from "vitest";
import { remotesIn } from "../../src/ports/git/remotes.ts";

/** As `git config -z` prints settings. */
const config = (...settings: [string, string][]): string =>
  settings.map(([key, value]) => `${key}\n${value}\0`).join("");

const mine: [string, string] = ["remote.origin.url", "git@github.com:ana/app.git"];
const theirs: [string, string] = ["remote.upstream.url", "https://github.com/school/app.git"];

describe("where a branch is pushed to", () => {
  test.each<[string, [string, string][], string | null]>([
    ["no remote", [], null],
    ["one", [mine], "origin"],
    ["one with another name", [["remote.github.url", "x:y"]], "github"],
    ["two without origin", [theirs, ["remote.github.url", "x:y"]], null],
    ["a fork and its upstream", [mine, theirs], "origin"],
    ["a branch that tracks upstream", [mine, theirs, ["branch.main.remote", "upstream"]], "upstream"],
    ["another branch that does", [mine, theirs, ["branch.Main.remote", "upstream"]], "origin"],
    [
      "a branch that tracks upstream and pushes to the fork",
      [mine, theirs, ["branch.main.remote", "upstream"], ["remote.pushdefault", "origin"]],
      "origin",
    ],
    [
      "a branch with a remote of its own for pushing",
      [mine, theirs, ["remote.pushdefault", "origin"], ["branch.main.pushremote", "upstream"]],
      "upstream",
    ],
    ["a branch that tracks a local one", [mine, ["branch.main.remote", "."]], "origin"],
    ["a remote that was removed", [mine, ["branch.main.remote", "gone"]], "origin"],
    [
      "an address",
      [mine, ["branch.main.remote", "https://github.com/x/y.git"]],
      "https://github.com/x/y.git",
    ],
    ["what looks like an option", [mine, ["branch.main.remote", "--upload-pack=a/b"]], "origin"],
  ])("%s", (_name, settings, remote) => {
    expect(remotesIn(config(...settings)).pushedTo("main")).toBe(remote);
  });

  test("without a branch, only what counts for all", () => {
    const remotes = remotesIn(config(mine, theirs, ["branch.main.remote", "upstream"]));
    expect(remotes.pushedTo(null)).toBe("origin");
  });
});

describe("its address", () => {
  test.each<[string, [string, string][], string]>([
    ["git@github.com:ana/app.git", [], "git@github.com:ana/app.git"],
    ["gh:ana/app", [["url.git@github.com:.insteadof", "gh:"]], "git@github.com:ana/app"],
    [
      "gh:ana/app",
      [
        ["url.https://one.example/.insteadof", "gh:"],
        ["url.https://github.com/ana/.insteadof", "gh:ana/"],
      ],
      "https://github.com/ana/app",
    ],
    [
      "https://github.com/ana/app",
      [["url.https://mirror.example/.insteadof", "https://github.com/"]],
      "https://github.com/ana/app",
    ],
    [
      "git@github.com-work:ana/app",
      [["url.git@github.com:.insteadof", "git@github.com-work:"]],
      "git@github.com:ana/app",
    ],
  ])("%s with %j is %s", (url, rewrites, expected) => {
    expect(remotesIn(config(["remote.origin.url", url], ...rewrites)).addressOf("origin")).toBe(expected);
  });

  test("is the first of several", () => {
    const remotes = remotesIn(config(mine, ["remote.origin.url", "git@gitlab.com:ana/app.git"]));
    expect(remotes.addressOf("origin")).toBe("git@github.com:ana/app.git");
    expect(remotes.addressOf("other")).toBeNull();
  });
});
