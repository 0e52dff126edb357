/** The questions that init asks, at most five. Loaded only when something is asked. */
import { CANCEL_SYMBOL, confirm, multiselect, select, text } from "@clack/prompts";
import type { Sibling } from "../../init/found.ts";
import { type Author, validLogin } from "../../init/who.ts";
import { starters } from "../../init/starters.ts";
import { safeText } from "../../ports/log.ts";
import { count } from "../../text/count.ts";
import type { Terminal } from "../command.ts";
import type { PlanSource } from "../options.ts";
import { Cancelled } from "./cancelled.ts";

/** Each throws Cancelled when the user leaves with Ctrl-C. Nothing is asked where there is nothing to choose. */
export interface Ask {
  /**
   * @param notes Markdown files that may be a plan
   * @param hasCode whether there is a repository whose code could be read
   */
  plan(notes: readonly string[], hasCode: boolean): Promise<PlanSource>;
  /** @param others who made the commits if none of them are the learner's, as far as git knows */
  emails(found: readonly string[], others: readonly Author[]): Promise<readonly string[]>;
  siblings(found: readonly Sibling[]): Promise<readonly Sibling[]>;
  /** Asked only if unknown. Null if the answer is empty, or if four questions were asked before. */
  name(): Promise<string | null>;
  login(): Promise<string | null>;
  mayWrite(): Promise<boolean>;
}

/** Of the five questions, the last one is whether to write. */
const mostBefore = 4;

export function askOn(terminal: Terminal): Ask {
  let asked = 0;
  const answer = <Value extends string | boolean | string[]>(
    question: Promise<Value | typeof CANCEL_SYMBOL>,
  ): Promise<Value> => {
    asked++;
    return answerTo(question);
  };
  const line = async (message: string, isValid: RegExp, instead: string): Promise<string | null> => {
    if (asked >= mostBefore) return null;
    const validate = (typed = ""): string | undefined =>
      typed.trim() === "" || isValid.test(typed.trim()) ? undefined : instead;
    const typed = await answer(text({ ...terminal, message, placeholder: "Enter skips", validate }));
    return typed.trim() === "" ? null : typed.trim();
  };
  return {
    async plan(notes, hasCode) {
      const chosen = await answer(
        select<string>({
          ...terminal,
          message: "What will you start from?",
          options: [
            ...notes.map((path) => ({ value: `note ${path}`, label: `My note ${safeText(path)}` })),
            { value: "starter", label: "A starter", hint: "a plan for a job, ready to change" },
            ...(hasCode
              ? [{ value: "code", label: "My code", hint: "what it already shows, and what comes next" }]
              : []),
          ],
        }),
      );
      if (chosen === "code") return { from: "code" };
      if (chosen !== "starter") return { from: "note", path: chosen.slice("note ".length) };
      const name = await answer(
        select<string>({
          ...terminal,
          message: "Which one?",
          options: starters.map((one) => ({ value: one.name, label: one.about })),
        }),
      );
      return { from: "starter", name };
    },

    async emails(found, others) {
      if (found.length + others.length < 2) return found;
      return answer(
        multiselect<string>({
          ...terminal,
          message: "Which of these addresses are yours? Only your own commits count.",
          options: [
            ...found.map((email) => ({ value: email, label: safeText(email) })),
            ...others.map(({ name, email, commits }) => ({
              value: email,
              label: safeText(email),
              hint: `${safeText(name)}, ${count(commits, "commit")} here`,
            })),
          ],
          initialValues: [...found],
          required: false,
        }),
      );
    },

    async siblings(found) {
      if (found.length === 0) return found;
      const chosen = await answer(
        multiselect<string>({
          ...terminal,
          message: "Which of these repositories should be read too? Their names go into roadmap.json.",
          options: found.map(({ folder, listed, commits }) => ({
            value: folder,
            label: safeText(listed),
            hint: count(commits, "commit"),
          })),
          initialValues: found.map(({ folder }) => folder),
          required: false,
        }),
      );
      return found.filter(({ folder }) => chosen.includes(folder));
    },

    name: () => line("What is your name, as in your commits?", /^.{1,300}$/, "At most 300 characters."),
    login: () => line("What is your login on GitHub?", validLogin, "Only the login, such as ana-souza."),

    mayWrite: () => answer(confirm({ ...terminal, message: "Write these files?", initialValue: true })),
  };
}

/** @throws Cancelled */
function answerTo<Value extends string | boolean | string[]>(
  asked: Promise<Value | typeof CANCEL_SYMBOL>,
): Promise<Value> {
  return asked.then((value) => {
    if (value === CANCEL_SYMBOL) throw new Cancelled();
    return value;
  });
}
