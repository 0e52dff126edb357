/** The activity of a repository that was not read. */
import { readAddress, type RepositoryActivity } from "../activity/repository.ts";
import { notARepository, safeDirectoryRemedy } from "../problems/errors.ts";
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
    asOf: null,
    weeks: {},
    steps: 0,
    words: {},
    authors: null,
    branch: null,
    commits: [],
    milestones: [],
    sorting: null,
    aliases: [],
    broughtBy: {},
    others: false,
    undone: {},
    projects: {},
    code: null,
    foreignReadmes: [],
    lacksFiles: false,
    notRead: [],
    unseen: [],
    codeFiles: null,
  };
}

/** The line of git's error output that says what went wrong, without passwords, and git's remedy for foreign folders. */
export function readableReason(stderr: string): string {
  if (/not a git repository/i.test(stderr)) return notARepository;
  const lines = stderr.trim().split("\n");
  const line = lines.find((one) => one.startsWith("fatal: ")) ?? lines[0] ?? "git failed";
  const remedy = lines.map((one) => one.trim()).find((one) => one.startsWith(safeDirectoryRemedy));
  const reason = withoutPasswords(line.replace(/^fatal: /, ""));
  return remedy === undefined ? reason : `${reason}. If you trust it, run ${remedy}`;
}
