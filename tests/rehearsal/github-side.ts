/** What the actions in a job need of GitHub. */
import type { Artifacts } from "./artifacts.ts";

export interface GitHubSide {
  /** URL of the website and of git, without a slash at the end. */
  server: string;
  /** URL of the REST API. */
  api: string;
  /** "owner/name". */
  repository: string;
  artifacts: Artifacts;
  /** SHA-256 of attested files, by their name. */
  attested: Map<string, string>;
}
