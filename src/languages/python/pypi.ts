/** Names of Python packages, as requirements give them. */
import type { AddFact } from "../fact.ts";

/** Requirements read from one file. */
const mostRequirements = 2000;

/** Adds `dependency pypi:NAME` with the name as PEP 503 writes it: lower case, one dash for each run of `-_.`. */
export function addPackage(name: string, line: number, add: AddFact): void {
  if (/^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(name))
    add(`dependency pypi:${name.toLowerCase().replace(/[-_.]+/g, "-")}`, line);
}

/** @returns a function that reads one requirement and adds the package it names, if it names one */
export function requirementAdder(add: AddFact): (requirement: string, line: number) => void {
  let left = mostRequirements;
  return (requirement, line) => {
    const plain = withoutOptions(requirement);
    if (plain === "" || left-- <= 0) return;
    const name = packageOf(plain);
    if (name !== undefined) addPackage(name, line, add);
  };
}

/** A requirement without its comment and its options (`--hash=…`). */
function withoutOptions(requirement: string): string {
  return requirement
    .replace(/(?:^|\s)#.*$/s, "")
    .replace(/\s--[a-z].*$/s, "")
    .trim();
}

/**
 * A name, and after it what PEP 508 allows there: nothing, extras, a marker, an address or a version, also in parentheses.
 * What follows is not checked, so a half-written requirement still counts. Each character is tried a fixed number of times.
 */
const named = /^([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)[ \t]*(?:$|[[;@]|(?:\([ \t]*)?(?:[<>]|[=!~]=))/i;

/** `git+https://host/path#egg=name`, also after `-e`. */
const egg = /^(?:(?:-e|--editable)[\s=]+)?[a-z+]+:\/\/[^#]*#(?:[^#]*&)?egg=([\w.-]+)/i;

/** The package that a requirement names; undefined for an option, a path and an address without a name. */
function packageOf(requirement: string): string | undefined {
  return (named.exec(requirement) ?? egg.exec(requirement))?.[1];
}
