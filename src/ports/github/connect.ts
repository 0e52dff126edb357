/** From what a door was given to GitHub, or to nothing where there is no token. */
import type { Clock } from "../clock.ts";
import type { Environment } from "../environment.ts";
import type { Log } from "../log.ts";
import type { GitHub } from "./port.ts";

/** How many calls a run makes when nobody says: half of what GITHUB_TOKEN may in an hour (GitHub Docs, "Rate limits"). */
export const usualCalls = 500;

interface Access {
  token: string | null;
  /** Address of the pages, such as https://github.com. */
  server: string;
  /** How many calls the run may make. */
  calls: number;
  clock: Clock;
  log: Log;
  /** What requests are sent with; undefined for the platform's own. */
  fetch: typeof fetch | undefined;
}

/** @returns null without a token: nothing is asked then */
export async function connectGitHub(
  environment: Environment,
  { token, server, calls, ...rest }: Access,
): Promise<GitHub | null> {
  if (token === null) return null;
  const { openGitHub } = await import("./open.ts");
  return openGitHub({
    token,
    api: environment["GITHUB_API_URL"] || apiOf(server),
    budget: calls,
    ...rest,
  });
}

/** GitHub Docs, "Getting started with the REST API": an Enterprise Server has it below its own address. */
function apiOf(server: string): string {
  return server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`;
}
