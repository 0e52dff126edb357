/** Runs the built program on a repository, as a user would. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { cleanEnvironment } from "../demo/make.ts";

const cli = join(import.meta.dirname, "../../dist/cli.js");

/** The part of `sync --json` that the evaluation uses. */
const resultSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      aliases: z.array(z.string()),
      done: z.boolean(),
      proof: z.array(
        z.object({
          ref: z.string().nullable(),
          path: z.string().nullable(),
          line: z.number().nullable(),
          title: z.string().nullable(),
        }),
      ),
    }),
  ),
});

export type SyncedItem = z.infer<typeof resultSchema>["items"][number];

const jsonSchema = z.json();
type Json = z.infer<typeof jsonSchema>;

/** The roadmap without owner, repositories and ticks, which would give away the answers. */
export function readRoadmap(path: string): string {
  const roadmap = withoutTicks(jsonSchema.parse(JSON.parse(readFileSync(path, "utf8"))));
  return JSON.stringify({ ...Object(roadmap), owner: undefined, repositories: undefined }, null, 2);
}

function withoutTicks(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTicks);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => key !== "done");
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutTicks(one)]));
}

export interface Question {
  /** A folder that does not exist yet. */
  portfolio: string;
  roadmap: string;
  repository: string;
  /** The owner's addresses and accounts; everyone counts if both are empty. */
  addresses: readonly string[];
  logins: readonly string[];
}

/** @returns the roadmap's items. @throws if the program fails or prints anything but JSON */
export function sync({ portfolio, roadmap, repository, addresses, logins }: Question): SyncedItem[] {
  mkdirSync(portfolio);
  const env = cleanEnvironment(portfolio);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main"], { cwd: portfolio, env, stdio: "pipe" });
  writeFileSync(join(portfolio, "roadmap.json"), roadmap);
  const owner = [
    ...addresses.flatMap((address) => ["--owner-email", address]),
    ...logins.flatMap((login) => ["--owner-login", login]),
  ];
  const args = ["sync", "--dir", portfolio, "--repository", repository, ...owner, "--dry-run", "--json"];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: portfolio,
    env,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`sync exited with ${status ?? signal}: ${lastLine(stderr)}`);
  return resultSchema.parse(JSON.parse(stdout)).items;
}

/** The last line of an error message, which is usually the most specific one. */
export function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
