/** Works out what to look for in every history: the owner's commits, commit rules and recorded proofs. */
import type { OwnerIdentity } from "../../activity/person.ts";
import { ruleKey } from "../../evidence/commits/from-commits.ts";
import { recordedReference } from "../../roadmap/proof-reference.ts";
import type { Item } from "../../roadmap/roadmap.ts";
import { matcherOf } from "../expressions.ts";
import type { PathQuestion } from "../questions.ts";
import type { HistoryQuestions, MessageRule } from "./record.ts";

/** @returns `paths` holds the path part of the commit rules that have one */
export async function historyQuestions(
  items: readonly Item[],
  owner: OwnerIdentity,
): Promise<{ questions: HistoryQuestions; paths: PathQuestion[] }> {
  const rules: MessageRule[] = [];
  const paths: PathQuestion[] = [];
  for (const item of items)
    for (const [index, rule] of item.rules.entries()) {
      if (!("commit" in rule)) continue;
      const { type = null, scope = null, message, paths: globs } = rule.commit;
      const key = ruleKey(item.id, index);
      rules.push({ key, type, scope, message: message === undefined ? null : await matcherOf(message) });
      if (globs !== undefined) paths.push({ key, globs });
    }
  const shas = items.flatMap((item) => {
    const proof = recordedReference(item);
    if (proof?.kind === "private") return proof.of === "commit" ? [proof.sha] : [];
    return proof !== null && "sha" in proof ? [proof.sha] : [];
  });
  return { questions: { owner, rules, shas }, paths };
}
