/**
 * Which values of roadmap.json somebody else changed. roadmap.json decides who is trusted, so such a change must not tick
 * anything before the owner has accepted it by changing the same lines.
 */
import { isKnown, type OwnerIdentity, type Who } from "../../activity/person.ts";
import {
  type Distrusted,
  type GuardedValues,
  guardedValues,
  isIssueNumber,
  type ValueName,
} from "../../roadmap/guarded-values.ts";
import { isItemName, isSameTitle, itemOf } from "../../roadmap/item-names.ts";
import { writtenValues } from "../../roadmap/written-values.ts";
import type { Untrusted } from "../../text/untrusted.ts";

/** A commit that changed roadmap.json. */
export interface RoadmapVersion {
  sha: string;
  author: Untrusted;
  /** Who the author is to somebody with this identity. */
  who(owner: OwnerIdentity): Who;
  /** The file in the commit and in each of its parents; null where it is missing. */
  text: string | null;
  parents: readonly (string | null)[];
}

/** roadmap.json as HEAD has it, and as it is now: what is not committed yet is the owner's. */
export interface CurrentRoadmap {
  committed: string | null;
  text: string;
}

/** Who the owner is by the values that can be trusted. */
export type IdentityOf = (trusted: GuardedValues) => OwnerIdentity;

/** The last time that somebody else changed a value. */
interface Foreign {
  /** Undefined if they removed it. */
  value: string | undefined;
  version: RoadmapVersion;
}

/**
 * Follows the values through the versions. The oldest version is trusted, since somebody began the file. After that, a
 * value is trusted as the owner's commits left it, and who the owner is follows from the values trusted so far.
 * @param versions oldest first
 */
export function distrustedValues(
  versions: readonly RoadmapVersion[],
  current: CurrentRoadmap,
  identityOf: IdentityOf,
): Distrusted[] {
  const [first, ...later] = versions;
  if (first === undefined) return [];
  const trusted = new Map(guardedValues(first.text));
  const foreign = new Map<ValueName, Foreign>();
  for (const version of later) {
    const owner = identityOf(trusted);
    const who = isKnown(owner) ? version.who(owner) : "owner";
    for (const change of changesIn(version, trusted)) {
      const { name, value } = change;
      if (who === "owner" ? change.isRewritten() : who === "bot" && isIssueNumber(name) && change.isNew)
        keep(trusted, name, value);
      else if (who !== "owner" && change.isNew) foreign.set(name, { value, version });
    }
  }
  return stillForeign(foreign, trusted, current);
}

function keep(trusted: Map<ValueName, string>, name: ValueName, value: string | undefined): void {
  if (value === undefined) trusted.delete(name);
  else trusted.set(name, value);
}

interface Change {
  name: ValueName;
  /** In this version; undefined if it is missing. */
  value: string | undefined;
  /** True if no parent has this value. */
  isNew: boolean;
  /** True if every parent has it written in another way, if only in its spaces. */
  isRewritten(): boolean;
}

/** A version that is not JSON changes nothing, and neither does one that repairs it. */
function changesIn({ text, parents }: RoadmapVersion, trusted: GuardedValues): Change[] {
  const values = guardedValues(text);
  const before = parents.flatMap((parent) => guardedValues(parent) ?? []);
  if (values === null || before.length < parents.length) return [];
  let written: { now: Written; before: Written[] } | undefined;
  const names = new Set([...trusted.keys(), ...values.keys(), ...before.flatMap((one) => [...one.keys()])]);
  return [...names].map((name) => ({
    name,
    value: values.get(name),
    isNew: before.every((one) => one.get(name) !== values.get(name)),
    isRewritten: () => {
      written ??= { now: writtenIn(text), before: parents.map(writtenIn) };
      const now = written.now.get(name);
      return written.before.every((one) => one.get(name) !== now);
    },
  }));
}

type Written = ReadonlyMap<ValueName, string>;

function writtenIn(text: string | null): Written {
  return new Map(text === null ? [] : [...writtenValues(text)].map(([name, one]) => [name, one.text]));
}

/** Values that are as somebody else left them, unless an edit that is not committed yet writes them anew. */
function stillForeign(
  foreign: ReadonlyMap<ValueName, Foreign>,
  trusted: GuardedValues,
  { committed, text }: CurrentRoadmap,
): Distrusted[] {
  const now = guardedValues(text);
  const [atHead, here] = [writtenIn(committed), writtenIn(text)];
  return [...foreign].flatMap(([name, { value, version }]) => {
    const isTheirs = now?.get(name) === value && trusted.get(name) !== value;
    if (!isTheirs || atHead.get(name) !== here.get(name)) return [];
    const one = { name, trusted: trusted.get(name) ?? null, commit: version.sha, author: version.author };
    return isItemName(name) ? nameChange(one, value, trusted) : [one];
  });
}

/** An item that is gone needs no name, and the title of a new one is not worth more than its id. */
function nameChange(one: Distrusted, value: string | undefined, trusted: GuardedValues): Distrusted[] {
  const { name, trusted: before } = one;
  if (value === undefined) return [];
  if (!name.endsWith(" title")) return [one];
  if (before === null) return [];
  const others = [...trusted].flatMap(([key, json]) =>
    key.endsWith(" title") && itemOf(key) !== itemOf(name) ? textIn(json) : [],
  );
  const [old = "", title = ""] = [before, value].flatMap(textIn);
  return [isSameTitle(old, title, others) ? { ...one, improved: true } : one];
}

function textIn(json: string): string[] {
  const value: unknown = JSON.parse(json);
  return typeof value === "string" ? [value] : [];
}
