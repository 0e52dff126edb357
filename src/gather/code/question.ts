/** Works out what the roadmap's rules look for in files. */
import type { Criterion } from "../../evidence/code/search/leaf.ts";
import { openGlobs } from "../../evidence/code/search/rule-globs.ts";
import { unknownSkills } from "../../evidence/code/unknown-skills.ts";
import type { Snapshot } from "../../plan/snapshot.ts";
import { recordedReference } from "../../roadmap/proof-reference.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { isCodeRule } from "../../roadmap/rule-schema.ts";
import { matcherOf } from "../expressions.ts";
import type { CodeQuestion } from "../questions.ts";

/** What to search for, the compiled rules, and problems such as unknown skills. */
export interface CodeRules extends Pick<Snapshot, "rules" | "problems"> {
  /** Null when no rule looks at files. */
  question: CodeQuestion | null;
}

/**
 * Compiles the rules about files. The catalogue is loaded only if there are any.
 * @param text of roadmap.json, to locate problems
 * @param ours files and folders that Roadfolio writes or reads: they are not searched
 */
export async function codeRules(
  roadmap: Roadmap,
  { path, text }: { path: string; text: string },
  ours: readonly string[],
): Promise<CodeRules> {
  const { items } = roadmap;
  const written = items.flatMap(({ rules }) => rules.filter(isCodeRule));
  if (written.length === 0) return { question: null, rules: [], problems: [] };
  const { compileRules, expressionsOf } = await import("../../evidence/code/search/rules.ts");
  const { catalogue } = await import("../../skills/catalogue.ts");
  const expressions = new Map<string, (text: string) => boolean>();
  for (const expression of expressionsOf(written)) expressions.set(expression, await matcherOf(expression));
  const { rules, leaves } = compileRules(items, catalogue, expressions);
  const proofs = items.flatMap((item) => {
    const proof = recordedReference(item);
    return proof?.kind === "code" ? [{ path: proof.path, sha: proof.sha }] : [];
  });
  const first = proofs.map((one) => one.path);
  const early = new Map<string, Set<string>>();
  for (const item of items) {
    const proof = recordedReference(item);
    if (proof?.kind !== "code") continue;
    const own = rules.filter((rule) => rule.item === item.id).flatMap(({ criterion }) => leavesIn(criterion));
    early.set(proof.path, new Set([...(early.get(proof.path) ?? []), ...own]));
  }
  return {
    question: {
      leaves,
      first,
      early,
      proofs,
      ours,
      excerpts: false,
      folders: projectFolders(roadmap),
      globs: openGlobs(items),
    },
    rules,
    problems: unknownSkills(roadmap, [...catalogue.keys()], text, path),
  };
}

function leavesIn(criterion: Criterion): string[] {
  if ("leaf" in criterion) return [criterion.leaf];
  if ("not" in criterion) return [];
  return ("all" in criterion ? criterion.all : criterion.any).flatMap(leavesIn);
}

/** The folders of the projects in the portfolio's repository. */
function projectFolders({ phases }: Roadmap): string[] {
  return phases.flatMap(({ project }) => (project?.path ? [project.path] : []));
}
