/** One small process that starts programs for all workers of a run: see serve.pl. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { folderVariable } from "./request.ts";

/** @returns what ends it */
export default async function setUp({ config }: TestProject): Promise<() => Promise<void>> {
  // It passes files and pipes on by their names, which Windows and macOS cannot.
  if (process.platform !== "linux") return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), "starter-"));
  const program = join(import.meta.dirname, "serve.pl");
  const starter = spawn("perl", [program, folder, String(config.maxWorkers)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<boolean>((resolve) => {
    // Without Perl, Node starts all programs.
    starter.on("error", () => resolve(false)).on("exit", () => resolve(false));
  });
  const ready = once(starter.stdout, "data").then(() => true);
  if (!(await Promise.race([ready, ended]))) return async () => undefined;
  process.env[folderVariable] = folder;
  return async () => {
    delete process.env[folderVariable];
    starter.stdin.end();
    await ended;
  };
}
