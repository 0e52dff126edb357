/**
 * The alternatives of patterns: entries of `any` and `near`, and the options in their braces. Each has to be needed by an
 * example: without it, the example would no longer come out right.
 */
import { type Names, referencesIn } from "./names.ts";
import { compileSkill, type WrittenSkill } from "./read-catalogue.ts";
import type { ValuePath } from "./read-yaml.ts";
import { exampleProblem, type ReadExample } from "./run-example.ts";
import type { SkillFile } from "./skill-file.ts";

export interface Alternative {
  /** Where its text is in skill.yaml, or in shared.yaml. */
  path: ValuePath;
  /** What to call it: the whole entry, or the option and its entry. */
  name: string;
  /** The entry without it; null if all of the entry is removed. */
  rest: string | null;
}

/** The examples of a skill. */
export type ReadExamples = Readonly<Record<"ticks" | "ignores", readonly ReadExample[]>>;

/** All alternatives that a skill writes itself. */
export function alternativesOf({ parts, never = [], unless = [], let: own = {} }: SkillFile): Alternative[] {
  const lists = Object.entries({ parts, never, unless }).flatMap(([key, some]) =>
    some.flatMap(({ any, near = [] }, index) => [
      ...ofList(any, [key, index, "any"]),
      ...ofList(near, [key, index, "near"]),
    ]),
  );
  return [...lists, ...alternativesOfNames(own, ["let"])];
}

/** All alternatives in what names stand for. */
export function alternativesOfNames(
  names: Readonly<Record<string, string | readonly string[]>>,
  path: ValuePath,
): Alternative[] {
  return Object.entries(names).flatMap(([name, value]) =>
    typeof value === "string" ? optionsIn(value, [...path, name]) : ofList(value, [...path, name]),
  );
}

function ofList(entries: readonly string[], path: ValuePath): Alternative[] {
  return entries.flatMap((text, index) => {
    const options = optionsIn(text, [...path, index]);
    return options.length > 0 ? options : [{ path: [...path, index], name: text, rest: null }];
  });
}

/** The options of all braces with several. */
function optionsIn(text: string, path: ValuePath): Alternative[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(({ 0: group, 1: inner = "", index }) => {
    const options = inner.split(",");
    if (options.length === 1) return [];
    return options.map((option, at) => {
      const others = options.filter((_, other) => other !== at).join(",");
      const rest = `${text.slice(0, index)}{${others}}${text.slice(index + group.length)}`;
      return { path, name: `“${option}” in ${text}`, rest };
    });
  });
}

/** @returns a copy of a file's values without an alternative */
export function without<Values extends object>(values: Values, { path, rest }: Alternative): Values {
  const copy = structuredClone(values);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = Reflect.get(Object(parent), key);
  const last = path.at(-1) ?? "";
  if (rest !== null) Reflect.set(Object(parent), last, rest);
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  return copy;
}

/** True if one of its examples no longer comes out right for a skill that was changed. */
export function isNoticed(skill: WrittenSkill, shared: Names, { ticks, ignores }: ReadExamples): boolean {
  const compiled = compileSkill(skill, shared);
  return (
    ticks.some((example) => exampleProblem(compiled, example, "ticks") !== null) ||
    ignores.some((example) => exampleProblem(compiled, example, "ignores") !== null)
  );
}

/** True if a skill's patterns use a name, at once or through other names. */
export function usesName({ written }: WrittenSkill, name: string, shared: Names): boolean {
  const seen = new Set<string>();
  const open = referencesIn(JSON.stringify(written));
  for (const one of open) {
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...referencesIn(JSON.stringify(shared.get(one) ?? "")));
  }
  return seen.has(name);
}
