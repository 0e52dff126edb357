/** The remotes of a repository, and which of them its commits go to, as git's configuration says. */
import type { Git } from "./port.ts";

/** Where a partial clone fetches what it lacks. */
export interface Promisor {
  name: string;
  url: string | null;
}

export interface Remotes {
  /** The remote that a branch is pushed to, by its name or address; origin if nothing says otherwise, null if there is no remote. */
  pushedTo(branch: string | null): string | null;
  /** The remote that a partial clone leaves objects at; null for an ordinary clone. */
  promisor(): Promisor | null;
  /** A remote's address, with the shorthands of `url.….insteadOf` written out; null if it has none. */
  addressOf(remote: string): string | null;
}

const question = [
  "config",
  "-z",
  "--get-regexp",
  String.raw`^(remote\..+\.(url|promisor)|extensions\.partialclone|remote\.pushdefault|branch\..+\.(remote|pushremote)|url\..+\.insteadof)$`,
];

/** One process. @throws GitError if git cannot be started */
export async function readRemotes(git: Git): Promise<Remotes> {
  const { stdout } = await git.run(question);
  return remotesIn(stdout.toString("utf8"));
}

/** @param config git's settings, each as its key, a line feed and its value, ended by NUL */
export function remotesIn(config: string): Remotes {
  const settings = config.split("\0").flatMap((entry): [string, string][] => {
    const end = entry.indexOf("\n");
    if (entry === "") return [];
    // A key without a value is true.
    return end === -1 ? [[entry, "true"]] : [[entry.slice(0, end), entry.slice(end + 1)]];
  });
  const urls = new Map<string, string>();
  const rewrites: { from: string; to: string }[] = [];
  for (const [key, value] of settings) {
    const [, section, name = ""] = /^(remote|url)\.([^]+)\.(?:url|insteadof)$/.exec(key) ?? [];
    // If there are several addresses, git fetches from the first.
    if (section === "remote" && !urls.has(name)) urls.set(name, value);
    if (section === "url") rewrites.push({ from: value, to: name });
  }
  const last = (key: string): string | undefined => settings.findLast(([one]) => one === key)?.[1];
  const addressOf = (remote: string): string | null => {
    const url = urls.get(remote) ?? (isAddress(remote) ? remote : undefined);
    return url === undefined ? null : writtenOut(url, rewrites);
  };
  return {
    promisor() {
      const name = last("extensions.partialclone") ?? promising(settings);
      return name === undefined ? null : { name, url: addressOf(name) };
    },
    pushedTo(branch) {
      const chosen =
        (branch === null ? undefined : last(`branch.${branch}.pushremote`)) ??
        last("remote.pushdefault") ??
        (branch === null ? undefined : last(`branch.${branch}.remote`));
      if (chosen !== undefined && (urls.has(chosen) || isAddress(chosen))) return chosen;
      const [only] = urls.keys();
      return urls.has("origin") ? "origin" : urls.size === 1 ? (only ?? null) : null;
    },
    addressOf,
  };
}

/** The first remote that is marked as one. */
function promising(settings: readonly (readonly [key: string, value: string])[]): string | undefined {
  const marked = settings.find(
    ([key, value]) => key.endsWith(".promisor") && /^(?:true|yes|on|1)$/i.test(value),
  );
  return marked?.[0].slice("remote.".length, -".promisor".length);
}

/** A branch may name an address instead of a remote. "." is the repository itself. */
const isAddress = (remote: string): boolean => /^[^-].*[:/]/.test(remote);

/** Addresses on the web stay, because a mirror that git reads from instead is not a page to link to. */
function writtenOut(url: string, rewrites: readonly { from: string; to: string }[]): string {
  if (/^https?:\/\/[^/]*\./i.test(url)) return url;
  const [longest] = rewrites
    .filter(({ from }) => from !== "" && url.startsWith(from))
    .toSorted((a, b) => b.from.length - a.from.length);
  return longest === undefined ? url : longest.to + url.slice(longest.from.length);
}
