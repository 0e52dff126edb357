/** What every git process is given: settings that run no programs, and a small environment of our own. */
import type { Environment } from "../environment.ts";

/** Nothing that a repository or a machine configures is run, and output does not depend on its settings. */
export const gitSettings = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=",
  "core.quotepath=off",
  "log.showSignature=false",
  "core.pager=cat",
  // A root commit shows what it added, in the order of names.
  "log.showRoot=true",
  "diff.orderFile=/dev/null",
].flatMap((setting) => ["-c", setting]);

/** Variables that git needs to find programs, keys and its user's configuration. */
const passed = [
  "PATH",
  "HOME",
  "USERPROFILE",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "XDG_CONFIG_HOME",
  "SSH_AUTH_SOCK",
  "HTTPS_PROXY",
  "https_proxy",
  "NO_PROXY",
  "no_proxy",
];

/** git's environment. With GIT_FLUSH=0, `git log` does not write once per commit into a pipe. */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = passed.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    // Reading contacts no other machine: what a repository's configuration calls a remote could be a command.
    GIT_ALLOW_PROTOCOL: "",
    GIT_FLUSH: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A replaced commit would have another author than its page shows.
    GIT_NO_REPLACE_OBJECTS: "1",
    LC_ALL: "C.UTF-8",
  };
}
