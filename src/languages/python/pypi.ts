/** Names of Python packages, as requirements give them. */
import { parsePipRequirementsLineLoosely } from "pip-requirements-js";
import type { AddFact } from "../fact.ts";

/** What is longer names no package, and the parser takes its time. */
const longestRequirement = 1000;

/** Requirements that are read of one file. */
const mostRequirements = 2000;

/** Says `dependency pypi:NAME` with the name as PEP 503 has it: lower case, one dash for each run of `-_.`. */
export function addPackage(name: string, line: number, add: AddFact): void {
  if (/^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(name))
    add(`dependency pypi:${name.toLowerCase().replace(/[-_.]+/g, "-")}`, line);
}

/** @returns a function that says the package which a requirement names, if it names one */
export function requirementAdder(add: AddFact): (requirement: string, line: number) => void {
  let left = mostRequirements;
  return (requirement, line) => {
    const plain = withoutOptions(requirement);
    if (plain === "" || plain.length > longestRequirement || left-- <= 0) return;
    const name = packageOf(plain);
    if (name !== null) addPackage(name, line, add);
  };
}

/** A requirement without its comment and its options (`--hash=…`). */
function withoutOptions(requirement: string): string {
  return requirement
    .replace(/(?:^|\s)#.*$/s, "")
    .replace(/\s--[a-z].*$/s, "")
    .trim();
}

/** `name @ address`, which the parser's loose reading leaves out. */
const addressed = /^([a-z0-9][\w.-]*)\s*(?:\[[^\]]*\]\s*)?@\s*[a-z][a-z+.]*:/i;
/** `git+https://host/path#egg=name`, also after `-e`. */
const egg = /^(?:(?:-e|--editable)[\s=]+)?[a-z+]+:\/\/[^#]*#(?:[^#]*&)?egg=([\w.-]+)/i;

/** The package that a requirement names; null for an option, a path and an address without a name. */
function packageOf(requirement: string): string | null {
  const name = (addressed.exec(requirement) ?? egg.exec(requirement))?.[1];
  if (name !== undefined || requirement.startsWith("-")) return name ?? null;
  try {
    return parsePipRequirementsLineLoosely(requirement)?.name ?? null;
  } catch {
    // It is no requirement.
    return null;
  }
}
