/** A terminal that a test plays: keys go in, and what is asked comes out. */
import { PassThrough } from "node:stream";
import type { Terminal } from "../../src/cli/command.ts";

export const keys = { enter: "\r", down: "\u001b[B", space: " ", no: "n", ctrlC: "\u0003" } as const;
/** A key, or text to type. */
type Key = keyof typeof keys | `type ${string}`;

const isNamed = (key: Key): key is keyof typeof keys => Object.hasOwn(keys, key);

export interface PlayedTerminal extends Terminal {
  /** Everything that was shown, without colours. */
  shown(): string;
  /** The questions that were asked, in order. */
  questions(): string[];
  /** What was pressed, in order. */
  pressed(): string[];
}

/** What each question is answered with, by words of it. */
export type Answers = readonly (readonly [words: string, ...keys: Key[]])[];

// oxlint-disable-next-line no-control-regex -- what terminals are told begins with ESC
const controls = /\u001b\[[\d;?]*[A-Za-z]/g;

/** Presses the keys of an answer as soon as its question is shown; a question without an answer is left with Ctrl-C. */
export function playTerminal(answers: Answers): PlayedTerminal {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = "";
  const asked: string[] = [];
  const sent: string[] = [];
  output.on("data", (chunk: Buffer) => {
    const text = chunk.toString("utf8").replace(controls, "");
    shown += text;
    const question = /◆ {2}(.+)/.exec(text)?.[1]?.trim();
    if (question === undefined || asked.at(-1) === question) return;
    asked.push(question);
    const [, ...pressed] = answers.find(([words]) => question.includes(words)) ?? ["", "ctrlC" as const];
    // After the prompt has begun to listen.
    setImmediate(() => {
      for (const key of pressed) {
        const typed = isNamed(key) ? keys[key] : key.slice("type ".length);
        sent.push(typed);
        input.write(typed);
      }
    });
  });
  return { input, output, shown: () => shown, questions: () => asked, pressed: () => sent };
}
