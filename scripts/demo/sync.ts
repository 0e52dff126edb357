/** Runs the built program, not the sources, as a user or a workflow would. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import * as z from "zod";
import { freshDist } from "../build/fresh-dist.ts";
import { cleanEnvironment } from "./make.ts";
import { storyNow } from "./story-clock.ts";

const root = join(import.meta.dirname, "../..");

/** The part of `sync --json` that the demo checks. */
const resultSchema = z.object({
  roadmap: z.object({ done: z.number(), total: z.number() }),
  items: z.array(
    z.object({
      id: z.string(),
      done: z.boolean(),
      proof: z.array(z.object({ kind: z.string(), url: z.string().nullable(), by: z.string().nullable() })),
    }),
  ),
  problems: z.array(z.object({ level: z.string(), message: z.string() })),
});
export type Result = z.infer<typeof resultSchema>;

/**
 * @param more environment variables to add to a clean environment
 * @throws if it fails or prints anything but JSON
 */
export async function sync(
  demo: string,
  flags: string[],
  more: Record<string, string> = {},
): Promise<Result> {
  const cli = join(root, "dist", "cli.js");
  await freshDist();
  const child = spawn(process.execPath, [cli, "sync", "--dir", demo, "--json", ...flags], {
    cwd: root,
    // The story ends in March 2026. Seen from today, everything would be late.
    env: { ...cleanEnvironment(demo), SOURCE_DATE_EPOCH: String(storyNow / 1000), ...more },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 60_000,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const status = await new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));
  if (status !== 0) throw new Error(`sync exited with ${String(status)}:\n${stderr}${stdout}`.trim());
  return resultSchema.parse(JSON.parse(stdout));
}
