/** What the roadmap's rules look for in files. */
import { unknownSkills } from "../../evidence/code/unknown-skills.ts";
import type { Snapshot } from "../../plan/snapshot.ts";
import { recordedReference } from "../../roadmap/proof-reference.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { isCodeRule } from "../../roadmap/rule-schema.ts";
import { matcherOf } from "../expressions.ts";
import type { CodeQuestion } from "../questions.ts";

/** The question, the rules that the answer decides, and skills that do not exist. */
export interface CodeRules extends Pick<Snapshot, "rules" | "problems"> {
  /** Null when no rule looks at files. */
  question: CodeQuestion | null;
}

/**
 * Loads the catalogue only when a rule looks at files.
 * @param text of roadmap.json, for the places of problems
 * @param ours files and folders that show nothing, since Roadfolio writes or reads them
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
  const first = items.flatMap((item) => {
    const proof = recordedReference(item);
    return proof?.kind === "code" ? [proof.path] : [];
  });
  return {
    question: { leaves, first, ours, excerpts: false },
    rules,
    problems: unknownSkills(roadmap, [...catalogue.keys()], text, path),
  };
}
