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
  // Paths are from the repository's root, wherever the portfolio is in it.
  "diff.relative=false",
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
  // git's own names of proxies (curl's): in capitals, HTTP_PROXY is not one.
  "http_proxy",
  "HTTPS_PROXY",
  "https_proxy",
  "ALL_PROXY",
  "all_proxy",
  "NO_PROXY",
  "no_proxy",
];

/**
 * Names a folder whose repository git reads although another user owns it. The Action sets it for its workspace: in a
 * job's container, that belongs to the runner's user.
 */
export const safeDirectory = "ROADFOLIO_SAFE_DIRECTORY";

/** git's environment. With GIT_FLUSH=0, `git log` does not write once per commit into a pipe. */
export function gitEnvironment(environment: Environment): Record<string, string> {
  const kept = passed.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const safe = environment[safeDirectory];
  return {
    ...Object.fromEntries(kept),
    ...(safe === undefined ? {} : gitConfig([["safe.directory", safe]])),
    // Reading contacts no other machine: what a repository's configuration calls a remote could be a command.
    GIT_ALLOW_PROTOCOL: "",
    // Since git 2.44: what a partial clone lacks is reported as missing, without an attempt to fetch it.
    GIT_NO_LAZY_FETCH: "1",
    GIT_FLUSH: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    // A replaced commit would have another author than its page shows.
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts replace the parents of a commit, so that one on no branch would seem to be on this one.
    GIT_GRAFT_FILE: "/dev/null/none",
    LC_ALL: "C.UTF-8",
  };
}

/** Variables that set git's configuration for one process (git's documentation, "git-config", ENVIRONMENT). */
export function gitConfig(settings: readonly (readonly [string, string])[]): Record<string, string> {
  const pairs = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(pairs) };
}

/** Joins two environments. Both may set git's configuration, as {@link gitConfig} does: the second comes later. */
export function joinEnvironments(
  first: Readonly<Record<string, string>>,
  second: Readonly<Record<string, string>>,
): Record<string, string> {
  const settings = [...settingsIn(first), ...settingsIn(second)];
  return { ...first, ...second, ...(settings.length === 0 ? {} : gitConfig(settings)) };
}

function settingsIn(environment: Readonly<Record<string, string>>): [string, string][] {
  return Array.from({ length: Number(environment["GIT_CONFIG_COUNT"] ?? 0) }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index}`] ?? "",
  ]);
}
