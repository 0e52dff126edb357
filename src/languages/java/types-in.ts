/** The types of a package, for imports of everything in it. */
import { knownPackages } from "./known-packages.ts";

const types = new Map<string, readonly string[]>();

/** @returns the simple names of the types of a package; none if it is not known */
export function typesIn(packageName: string): readonly string[] {
  const known = types.get(packageName);
  if (known !== undefined) return known;
  const names = Object.hasOwn(knownPackages, packageName)
    ? (knownPackages[packageName] ?? "").split(" ")
    : [];
  types.set(packageName, names);
  return names;
}
