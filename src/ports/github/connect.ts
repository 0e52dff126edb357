/** From what a door was given to GitHub, or to nothing where there is no token. */
import type { Environment } from "../environment.ts";
import type { Log } from "../log.ts";
import type { GitHub } from "./port.ts";

/** How many calls a run makes when nobody says: half of what GITHUB_TOKEN may in an hour (GitHub Docs, "Rate limits"). */
export const usualCalls = 500;

/**
 * @param server address of the pages, such as https://github.com
 * @returns null without a token: nothing is asked then
 */
export async function connectGitHub(
  environment: Environment,
  { token, server, calls, log }: { token: string | null; server: string; calls: number; log: Log },
): Promise<GitHub | null> {
  if (token === null) return null;
  const { openGitHub } = await import("./open.ts");
  return openGitHub({
    token,
    api: environment["GITHUB_API_URL"] || apiOf(server),
    budget: calls,
    timeFactor: timeFactor(environment["ROADFOLIO_TIME_FACTOR"]),
    now: () => new Date(),
    log,
  });
}

/** GitHub Docs, "Getting started with the REST API": an Enterprise Server has it below its own address. */
function apiOf(server: string): string {
  return server === "https://github.com" ? "https://api.github.com" : `${server}/api/v3`;
}

/** Tests do not wait a minute for a limit that they made up. */
function timeFactor(text: string | undefined): number {
  const factor = Number(text);
  return text !== undefined && factor > 0 && factor < 1 ? factor : 1;
}
