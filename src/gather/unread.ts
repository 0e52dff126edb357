/** The activity of a repository that was not read. */
import { readAddress, type RepositoryActivity } from "../activity/repository.ts";
import { withoutPasswords } from "../text/credentials.ts";

/** @param reason why it could not be read; null if the caller fills in the rest */
export function unread(listed: string, reason: string | null): RepositoryActivity {
  const { name, web } = readAddress(listed);
  return {
    listed,
    name,
    web,
    view: "unreachable",
    reason,
    head: null,
    newest: null,
    branch: null,
    commits: [],
    milestones: [],
    sorting: null,
    aliases: [],
    broughtBy: {},
    undone: {},
    projects: {},
    code: null,
    foreignReadmes: [],
    lacksFiles: false,
    notRead: [],
  };
}

/** The line of git's error output that says what went wrong, without passwords. */
export function readableReason(stderr: string): string {
  if (/not a git repository/i.test(stderr)) return "it is not a git repository";
  const lines = stderr.trim().split("\n");
  const line = lines.find((one) => one.startsWith("fatal: ")) ?? lines[0] ?? "git failed";
  return withoutPasswords(line.replace(/^fatal: /, ""));
}
