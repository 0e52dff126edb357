/** What a workflow's token may do. GitHub Docs, "Use GITHUB_TOKEN for authentication in workflows". */
import type { Call } from "../github/emulator/message.ts";
import type { Permissions } from "./workflow-file.ts";

type Name = keyof Permissions;
type Level = "none" | "read" | "write";
const levels = ["none", "read", "write"] as const;

/** Whether a permission includes this level; one that is not listed is none. */
export function includes(permissions: Permissions, name: Name, level: Level): boolean {
  return levels.indexOf(permissions[name] ?? "none") >= levels.indexOf(level);
}

/**
 * The permissions of a job in a called workflow.
 * @param wanted what the job asks for
 * @param allowed what the caller's job has
 * @throws in GitHub's words if it asks for more: such a run does not start
 */
export function withinCaller(job: string, wanted: Permissions, allowed: Permissions): Permissions {
  for (const name of Object.keys(wanted).filter(isName)) {
    const level = wanted[name] ?? "none";
    if (!includes(allowed, name, level))
      throw new Error(
        `The nested job '${job}' is requesting '${name}: ${level}', but is only allowed '${name}: ${allowed[name] ?? "none"}'.`,
      );
  }
  return wanted;
}

const isName = (name: string): name is Name => name in first;
const first: Record<Name, true> = {
  attestations: true,
  contents: true,
  "id-token": true,
  issues: true,
  pages: true,
  "pull-requests": true,
};

/** By the part of the path after the repository. GitHub Docs, "Permissions required for GitHub Apps". */
const areas: Readonly<Record<string, Name | "metadata">> = {
  issues: "issues",
  labels: "issues",
  milestones: "issues",
  pulls: "pull-requests",
  commits: "contents",
  compare: "contents",
  contents: "contents",
  git: "contents",
  branches: "contents",
  pages: "pages",
  collaborators: "metadata",
  "": "metadata",
};

/**
 * Whether a workflow's token may make this call to its own repository.
 * @param isPublic anybody can read a public repository, whatever the token may do
 * @throws for an area of the API that no permission is known for
 */
export function permits(permissions: Permissions, call: Call, isPublic: boolean): boolean {
  if (call.path === "/graphql") return includes(permissions, "contents", "write");
  const [, area = ""] = /^\/repos\/[^/]+\/[^/]+\/?([^/]*)/.exec(call.path) ?? [];
  const name = areas[area];
  if (name === undefined) throw new Error(`No permission is known for ${call.method} ${call.path}.`);
  const reads = call.method === "GET";
  if (name === "metadata") return reads;
  // Whether Pages is on is not shown to everybody.
  if (reads && isPublic && name !== "pages") return true;
  return includes(permissions, name, reads ? "read" : "write");
}
