/** What init says at the end: the settings to make on GitHub, the commands to paste, and where the page will be. */
import { setUpMessage } from "../activity/update-message.ts";
import { accountOf } from "../activity/repository.ts";
import { pagesUrl } from "../render/site/addresses.ts";
import { type Found, hostOf, hostWithoutWorkflows } from "./found.ts";
import { commandLine } from "../text/command-line.ts";

export interface Written {
  /** Files that are still to be committed, relative to the portfolio's folder. */
  paths: readonly string[];
  /** The portfolio's folder as the user named it; "." for the current one. */
  dir: string;
}

/** Lines for the terminal. */
export function closingLines(found: Found, written: Written): string[] {
  const host = hostWithoutWorkflows(found);
  const steps = [...(host === null ? settingsSteps(found) : []), commandsStep(found, written)];
  const numbered = steps.flatMap(([first = "", ...rest], index) => [
    `${index + 1}. ${first}`,
    ...rest.map((line) => (line === "" ? "" : `   ${line}`)),
  ]);
  return ["Next", "", ...numbered, ...lastWords(found, host)];
}

/** What to switch on on GitHub, each with further lines. */
export function settingsSteps({ remote }: Found): string[][] {
  const web = remote?.web ?? null;
  return web === null
    ? [
        ["Create a repository on GitHub: https://github.com/new (public, without a README)."],
        ["In it, open Settings > Pages and set Source to “GitHub Actions”."],
        ["Only if actions are restricted there: Settings > Actions > General, and allow them."],
      ]
    : [
        [`Set Source to “GitHub Actions”:`, `${web}/settings/pages`],
        [`Only if actions are restricted, allow them:`, `${web}/settings/actions`],
      ];
}

/** The step that pushes, with the commands to paste. @param message of the commit */
export function commandsStep(found: Found, written: Written, message?: string): string[] {
  const lines = commands(found, written, message).map((line) => `  ${line}`);
  return [written.paths.length === 0 ? "Push. Paste:" : "Commit and push. Paste:", "", ...lines, ""];
}

/** The git commands that bring the files to GitHub, for any shell. */
export function commands(found: Found, { paths, dir }: Written, message = setUpMessage): string[] {
  const { git, defaultBranch, remote, canCommit, who } = found;
  const branch = git?.branch ?? defaultBranch;
  return [
    ...(dir === "." ? [] : [commandLine("cd", dir)]),
    ...(git === null ? [commandLine("git", "init", "-b", defaultBranch)] : []),
    ...(canCommit
      ? []
      : [
          commandLine("git", "config", "--global", "user.name", who.name ?? "Your Name"),
          commandLine("git", "config", "--global", "user.email", who.emails[0] ?? "you@example.com"),
        ]),
    ...(paths.length === 0 ? [] : [...addCommands(paths), commandLine("git", "commit", "-m", message)]),
    ...(remote === null
      ? [
          commandLine(
            "git",
            "remote",
            "add",
            "origin",
            `https://github.com/${who.login ?? "LOGIN"}/REPOSITORY.git`,
          ),
        ]
      : []),
    git?.tracks === true ? "git push" : commandLine("git", "push", "-u", "origin", branch),
  ];
}

/** How wide a command may be, so that it fits on a terminal of 80 columns with its indentation. */
const widest = 75;

/** As many commands as are needed to keep each on a line. */
function addCommands(paths: readonly string[]): string[] {
  const lines: string[][] = [];
  for (const path of paths) {
    const last = lines.at(-1);
    if (last !== undefined && commandLine("git", "add", ...last, path).length <= widest) last.push(path);
    else lines.push([path]);
  }
  return lines.map((some) => commandLine("git", "add", ...some));
}

/** What is worth knowing about this repository, a sentence each. */
function lastWords(found: Found, host: string | null): string[] {
  return [
    ...(host === null ? pageWords(found) : [withoutWorkflows(host)]),
    ...branchWords(found),
    ...accountWords(found),
  ];
}

function pageWords({ remote }: Found): string[] {
  const page = remote === null ? null : pagesUrl(remote.name, remote.web);
  return [
    page === null
      ? "Your page will be at https://LOGIN.github.io/REPOSITORY/; Settings > Pages shows the address."
      : `Your page will be at ${page}`,
    "If the repository is private, GitHub Pages needs a paid plan; everything else works.",
    ...(remote !== null && hostOf(remote) === null
      ? ["The remote has no web address, so proofs get links only once it is on GitHub."]
      : []),
  ];
}

function withoutWorkflows(host: string): string {
  return `${host} does not run GitHub's workflows, so none were written. Run “npx roadfolio sync --commit” after your commits; the page is in the folder site.`;
}

function branchWords({ git, defaultBranch }: Found): string[] {
  if (git === null || git.branch === defaultBranch) return [];
  return [
    git.branch === null
      ? `No branch is checked out here. Run git switch ${defaultBranch} before you commit.`
      : `You are on ${git.branch}, and the workflow runs on ${defaultBranch}: merge it there.`,
  ];
}

function accountWords({ remote, who }: Found): string[] {
  const account = remote === null || remote.web === null ? null : accountOf(remote);
  if (account === null || who.login === null) return [];
  if (who.loginFrom === "account")
    return [
      `Your login is assumed to be ${account}, the owner of this repository. If that is an organization, write your own as "github" in roadmap.json.`,
    ];
  return account.toLowerCase() === who.login.toLowerCase()
    ? []
    : [
        `The repository belongs to ${account}, and your own login is ${who.login}. For an organization, that is right.`,
      ];
}
