/** One small process that starts programs for all workers of a run: see serve.ts. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { TestProject } from "vitest/node";
import { folderVariable } from "./request.ts";

/** @returns what ends it */
export default async function setUp({ config }: TestProject): Promise<() => Promise<void>> {
  // It passes files and pipes on by their names, which Windows and macOS cannot.
  if (process.platform !== "linux") return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), "starter-"));
  // Its memory is what each program costs, and to strip types it would need twice as much.
  const bundle = await rolldown({ input: join(import.meta.dirname, "serve.ts"), platform: "node" });
  const program = join(folder, "serve.mjs");
  await bundle.write({ file: program, format: "esm" });
  const starter = fork(program, [folder, String(config.maxWorkers)], {
    execArgv: ["--max-semi-space-size=1", "--optimize-for-size", "--expose-gc"],
  });
  await once(starter, "message");
  process.env[folderVariable] = folder;
  return async () => {
    delete process.env[folderVariable];
    const ended = once(starter, "exit");
    starter.disconnect();
    await ended;
  };
}
