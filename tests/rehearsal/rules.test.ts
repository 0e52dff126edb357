/** GitHub's rules that the rehearsal plays: each can refuse. */
import { describe, expect, test } from "vitest";
import { StepFailed } from "./action-double.ts";
import { deployPages } from "./actions/deploy-pages.ts";
import { Artifacts } from "./artifacts.ts";
import { fill, holds } from "./expression.ts";
import { startForge } from "./start-forge.ts";
import { runProgram, startMachine } from "./machine.ts";
import { permits } from "./permissions.ts";
import { logOf, only, states } from "./played.ts";
import { learnersFiles } from "./portfolio.ts";
import { Queues } from "./queues.ts";
import { readPairs } from "./step-files.ts";
import { WorkflowTokens } from "./workflow-tokens.ts";
import type { Permissions } from "./workflow-file.ts";

describe("expressions", () => {
  const contexts = { github: { event_name: "push", event: { action: "closed" } }, steps: {} };
  const fine = { succeeded: true, failed: false, cancelled: false };
  const bad = { succeeded: false, failed: true, cancelled: false };

  test.each([
    ["plain", "plain"],
    ["${{ github.event_name }}-${{ format('{0}', 1) }}", "push-1"],
    ["${{ steps.none.outputs.x }}", ""],
    ["${{ github.event_name == 'push' && 'a}}b' || 'c' }}", "a}}b"],
  ])("%s", (text, value) => {
    expect(fill(text, contexts)).toBe(value);
  });

  test.each([
    ["${{ secrets.x }}", "Unrecognized named-value: 'secrets'"],
    ["${{ toJSON() }}", "Too few parameters"],
    ["${{ 'a", "does not end"],
    ["${{ github. }}", "Unexpected symbol"],
  ])("%s is an error", (text, message) => {
    expect(() => fill(text, contexts)).toThrow(message);
  });

  test("a condition is only looked at after success, unless it asks for the status itself", () => {
    expect(holds(undefined, contexts, fine)).toBe(true);
    expect(holds(undefined, contexts, bad)).toBe(false);
    expect(holds("github.event_name == 'push'", contexts, bad)).toBe(false);
    expect(holds("${{ github.event_name == 'issues' }}", contexts, fine)).toBe(false);
    expect(holds("failure() && github.event.action == 'closed'", contexts, bad)).toBe(true);
    expect(holds("github.event_name != 'always()'", contexts, bad)).toBe(false);
    expect(holds("always()", contexts, bad)).toBe(true);
  });
});

describe("waiting", () => {
  function order(queue: "max" | "one"): string[] {
    const told: string[] = [];
    const queues = new Queues();
    for (const name of ["a", "b", "c"])
      queues.enter(
        { name: "Portfolio", queue },
        {
          start: () => void told.push(`${name} starts`),
          cancel: () => void told.push(`${name} is cancelled`),
        },
      );
    for (let count = 0; count < 3; count++) queues.leave({ name: "portfolio", queue });
    return told;
  }

  test("with queue: max, each has its turn", () => {
    expect(order("max")).toEqual(["a starts", "b starts", "c starts"]);
  });

  test("without it, the last one takes the place of the one that waits", () => {
    expect(order("one")).toEqual(["a starts", "b is cancelled", "c starts"]);
  });
});

test.each<[string, string, string, Permissions, boolean, boolean]>([
  ["reads of a public repository", "GET", "/issues", {}, true, true],
  ["reads of a private one", "GET", "/issues", {}, false, false],
  ["reads of a private one", "GET", "/issues", { issues: "read" }, false, true],
  ["whether Pages is on", "GET", "/pages", {}, true, false],
  ["whether Pages is on", "GET", "/pages", { pages: "write" }, true, true],
  ["writes", "PATCH", "/issues/1", { issues: "read" }, true, false],
  ["writes", "PATCH", "/issues/1", { issues: "write" }, true, true],
  ["writes of another kind", "POST", "/pulls", { issues: "write" }, true, false],
  ["settings", "PUT", "/collaborators/x", { contents: "write" }, true, false],
  ["what everybody's token may", "GET", "/collaborators/x/permission", {}, false, true],
])("permissions: %s, %s %s with %j (public: %s): %s", (_, method, path, permissions, isPublic, allowed) => {
  const call = {
    method,
    path: `/repos/a/b${path}`,
    query: new URLSearchParams(),
    body: undefined,
    token: "x",
  };
  expect(permits(permissions, call, isPublic)).toBe(allowed);
});

test("a token ends with its job", () => {
  const tokens = new WorkflowTokens();
  const token = tokens.issue({ contents: "read" });
  expect(tokens.find(token)).toEqual({ contents: "read" });
  tokens.end(token);
  expect(tokens.find(token)).toBe("ended");
  expect(tokens.find("another")).toBeNull();
});

test("an unknown part of the API has no permission", () => {
  const call = {
    method: "GET",
    path: "/repos/a/b/actions",
    query: new URLSearchParams(),
    body: undefined,
    token: "x",
  };
  expect(() => permits({}, call, true)).toThrow("No permission is known");
});

test("the files of a step", () => {
  expect(readPairs("a=1\nb<<END\nx=2\n\ny\nEND\nc=\nd=e<<f\n")).toEqual({
    a: "1",
    b: "x=2\n\ny",
    c: "",
    d: "e<<f",
  });
  expect(() => readPairs("b<<END\nx\n")).toThrow("delimiter");
  expect(() => readPairs("what\n")).toThrow("Invalid format");
});

describe("git", () => {
  test.each<[string, string[], number]>([
    ["a fetch by anybody", ["ls-remote", "URL"], 0],
    ["a fetch with an unknown token", [...header("nobody"), "ls-remote", "URL"], 401],
    ["a request with two tokens", [...header("one"), ...header("two"), "ls-remote", "URL"], 400],
    ["a push by anybody", ["push", "URL", "HEAD:refs/heads/x"], 401],
    ["another repository", ["ls-remote", "URL-2"], 401],
  ])("%s", async (_, args, status) => {
    const forge = await startForge(learnersFiles());
    const machine = { ...startMachine("none"), workspace: forge.laptop.dir };
    const url = `${forge.git.url}/ana-souza/learning`;
    const environment = { GIT_TERMINAL_PROMPT: "0" };
    const ran = await runProgram(
      machine,
      "git",
      args.map((one) => one.replace("URL", url)),
      environment,
    );
    expect(ran.status === 0).toBe(status === 0);
    expect(forge.git.requests.at(-1)).toMatch(new RegExp(`${status || 200}$`));
  });

  function header(token: string): string[] {
    const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
    return ["-c", `http.extraheader=AUTHORIZATION: basic ${secret}`];
  }
});

describe("Pages", () => {
  const artifact = { run: 1, files: new Map([["artifact.tar", Buffer.from("")]]) };

  async function deploy(
    artifacts: Artifacts,
    permissions: Permissions = { "id-token": "write" },
  ): Promise<void> {
    const github = { server: "", api: "", repository: "a/b", artifacts, attested: new Map<string, string>() };
    const event = { name: "push", ref: "refs/heads/main", sha: "0", actor: "ana", payload: {} } as const;
    const run = { id: 1, file: "", workflow: "", event, group: null, waits: false, attempt: 2, jobs: [] };
    const machine = startMachine("none");
    const quiet = { output: () => undefined, print: () => undefined, afterwards: () => undefined };
    const inputs = { artifact_name: "github-pages", token: "x" };
    await deployPages.play({ inputs, permissions, github, run, machine, bundle: false, ...quiet });
  }

  test("one name for all attempts cannot be deployed again", async () => {
    const artifacts = new Artifacts();
    for (const attempt of [1, 2]) artifacts.add({ ...artifact, name: "github-pages", attempt });
    await expect(deploy(artifacts)).rejects.toThrow('Multiple artifacts named "github-pages"');
  });

  test("an attempt cannot upload two of one name", () => {
    const artifacts = new Artifacts();
    artifacts.add({ ...artifact, name: "github-pages", attempt: 1 });
    expect(() => artifacts.add({ ...artifact, name: "github-pages", attempt: 1 })).toThrow("Conflict");
  });

  test("only the default branch may deploy", async () => {
    const always = (text: string): string =>
      text.replace("if: needs.sync.outputs.artifact != ''", "if: always()");
    const forge = await startForge(learnersFiles(always));
    forge.pushAs("refs/tags/v1");
    const run = only(forge.dispatch("refs/tags/v1"));
    await forge.actions.settle();
    expect(states(run)).toMatchObject({ sync: "success", deploy: "failure" });
    expect(logOf(run, "deploy")).toContain("not allowed to deploy to github-pages");
  });

  test("an artifact and an identity are needed", async () => {
    await expect(deploy(new Artifacts())).rejects.toThrow(StepFailed);
    await expect(deploy(new Artifacts(), {})).rejects.toThrow("id-token: write");
  });
});
