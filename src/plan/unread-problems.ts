/** Reports code in languages that no skill covers, when it may be why an item is not ticked. */
import type { Decision } from "../evidence/decision.ts";
import type { UnreadLanguage } from "../languages/unread.ts";
import { type Problem, problemWithoutPlace } from "../problems/problem.ts";
import { inWords } from "../text/lists.ts";
import type { Snapshot } from "./snapshot.ts";

/** The languages that are named; the files of others are added up. */
const named = 3;

/** From this share of all code files on, such code may be why nothing was found. */
const muchUnread = 0.25;

/**
 * Notices. A language that the title of an open item names is always reported; others only by a run that ticked nothing,
 * and if they are much of the repository's code.
 */
export function unreadProblems({ repositories }: Snapshot, decisions: readonly Decision[]): Problem[] {
  const open = decisions.filter(({ done, item }) => !done && item.kind !== "habit");
  const isStuck = decisions.every(({ change }) => change === null) && open.some(lacksSkill);
  return repositories.flatMap(({ listed, name, codeFiles }) => {
    if (codeFiles === null) return [];
    const { read, unread } = codeFiles;
    const programs = unread.filter(({ supporting }) => !supporting);
    const files = programs.reduce((sum, one) => sum + one.files, 0);
    const isMuch = isStuck && files >= (files + read) * muchUnread;
    const told = unread.filter(
      (one) => (isMuch && !one.supporting) || open.some((decision) => names(decision, one)),
    );
    const [first] = told;
    if (first === undefined) return [];
    const item = open.find((decision) => told.some((one) => names(decision, one))) ?? open.find(lacksSkill);
    const rule = `{ "files": ["**/*.${first.ending}"], "contains": "…" }`;
    return [
      problemWithoutPlace(
        "notice",
        "unread-language",
        `In ${name}, ${unreadFiles(told)}.`,
        `If they show an item, put “Completes: ${item?.item.id ?? "ID"}” into the message of your next commit, or give the item a rule of your own, such as ${rule}.`,
        [listed],
      ),
    ];
  });
}

/** Those of the languages whose files may be what shows an open item. */
export function mayShow(
  decision: Pick<Decision, "done" | "item" | "code">,
  unread: readonly UnreadLanguage[],
): UnreadLanguage[] {
  if (decision.done || decision.item.kind === "habit") return [];
  const lacks = lacksSkill(decision);
  return unread.filter((one) => (lacks && !one.supporting) || names(decision, one));
}

/** "12 Rust files and 3 Elixir files are not read: no skill in the catalogue covers these languages yet". */
export function unreadFiles(languages: readonly UnreadLanguage[]): string {
  const shown = languages.slice(0, named).map(({ name, files }) => filesOf(files, name));
  const others = languages.slice(named).reduce((sum, { files }) => sum + files, 0);
  const all = others === 0 ? shown : [...shown, filesOf(others, "other")];
  const [only] = languages;
  const isOne = languages.length === 1;
  const verb = isOne && only?.files === 1 ? "is" : "are";
  return `${inWords(all)} ${verb} not read: no skill in the catalogue covers ${isOne ? "this language" : "these languages"} yet`;
}

function filesOf(files: number, what: string): string {
  return `${files} ${what} file${files === 1 ? "" : "s"}`;
}

function lacksSkill({ code }: Pick<Decision, "code">): boolean {
  return code.some(({ skill, met }) => skill !== null && !met);
}

/** True if the item's title or an alias has the language's name as a word of its own. */
function names({ item }: Pick<Decision, "item">, { name }: UnreadLanguage): boolean {
  // "c" and "r" in small letters are rarely languages.
  const fold = (text: string): string => (name.length < 2 ? text : text.toLowerCase());
  return [item.title, ...item.aliases].some((text) =>
    fold(text)
      .split(/[^\p{L}\p{N}+#.]+/u)
      .some((word) => word.replace(/\.(?:js)?$/, "") === fold(name)),
  );
}
