/** Programs that the starter runs behave as those that Node starts itself. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Started } from "./support/starter/started.ts";
import { temporaryFolder } from "./support/repository.ts";

const script = "cat; echo error >&2; exit 3";
const large = "0123456789abcdef".repeat(64 * 1024);

test.runIf(process.platform === "linux")("they are run by the starter", async () => {
  const child = spawn("true");
  expect(child).toBeInstanceOf(Started);
  await once(child, "close");
});

/** What a program says, and how it ends. A time limit makes Node start it itself. */
function heard(program: string, args: string[], input: string, options: object): Promise<unknown[]> {
  return new Promise((resolve) => {
    const events: unknown[] = [];
    const child = spawn(program, args, { stdio: "pipe", ...options });
    const said = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (said[0] += chunk.toString("latin1")));
    child.stderr.on("data", (chunk: Buffer) => (said[1] += chunk.toString("latin1")));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("spawn", () => events.push("spawn"));
    child.on("exit", (status, signal) => events.push("exit", status, signal));
    child.on("error", (cause) => resolve(["error", { ...cause }, cause.message]));
    child.on("close", (status, signal) => resolve([...events, "close", status, signal, ...said]));
  });
}

test.each([
  ["with input, output and a status", "sh", ["-c", script], "input", {}],
  ["with more than a pipe holds", "sh", ["-c", script], large, {}],
  ["that reads nothing", "true", [], large, {}],
  ["in a folder", "pwd", [], "", { cwd: "/" }],
  ["in an environment", "env", [], "", { env: { PATH: process.env["PATH"], A: "b" } }],
  ["that ends itself by a signal", "sh", ["-c", "kill -9 $$"], "", {}],
  ["that does not exist", "no-such-program", ["a"], "", {}],
  ["in a folder that does not exist", "true", [], "", { cwd: "/no/such/folder" }],
])("a program %s", async (_, program, args, input, options) => {
  const own = await heard(program, args, input, { ...options, timeout: 600_000 });
  expect(await heard(program, args, input, options)).toEqual(own);
  // Node says which of its functions failed, and an error when a program leaves input unread.
  if (input === large && program === "true") return;
  const asked = (more: object): unknown => {
    const result = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 1e8, ...options, ...more });
    const { message } = result.error ?? {};
    return JSON.parse(JSON.stringify({ ...result, pid: 0, message }).replaceAll("spawnSync", "spawn"));
  };
  expect(asked({})).toEqual(asked({ timeout: 600_000 }));
});

test("a program that fails is an error with what it said", () => {
  const failing = (more: object): unknown => {
    try {
      return execFileSync("sh", ["-c", script], { input: "x", stdio: "pipe", encoding: "utf8", ...more });
    } catch (cause) {
      const { pid: _pid, ...error } = { pid: 0, ...Object(cause) };
      return { ...error, message: cause instanceof Error ? cause.message : "" };
    }
  };
  expect(failing({})).toEqual(failing({ timeout: 600_000 }));
});

test("a program may write to a file", async () => {
  const path = join(temporaryFolder(), "output");
  const file = openSync(path, "ax");
  const child = spawn("echo", ["text"], { stdio: ["pipe", file, "pipe"] });
  await once(child, "close");
  closeSync(file);
  expect(readFileSync(path, "utf8")).toBe("text\n");
});

test("a program can be killed", async () => {
  const child = spawn("cat");
  expect(child.kill()).toBe(true);
  expect(await once(child, "close")).toEqual([null, "SIGTERM"]);
  expect(child.kill()).toBe(false);
  expect(child.signalCode).toBe("SIGTERM");
});
