/** Where GitHub is and how to ask it, according to the environment. */
import type { Environment } from "../ports/environment.ts";

interface GitHubAt {
  /** Address of the website without a slash at the end, such as https://github.com. */
  server: string;
  token: string | null;
}

export function gitHubIn(environment: Environment): GitHubAt {
  return {
    server: (environment["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, ""),
    token: environment["GITHUB_TOKEN"] || environment["GH_TOKEN"] || null,
  };
}
