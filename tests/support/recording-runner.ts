/** A runner within the test's process: it writes its commands between the lines of the log, as GitHub's would be written. */
import type { Place, Runner } from "../../src/action/runner.ts";
import { createLog, type Log } from "../../src/ports/log.ts";

/** What the runner's commands call the fields of a place. */
const names = { title: "title", file: "file", startLine: "line", startColumn: "col" } as const;

export class RecordingRunner implements Runner {
  readonly log: Log = createLog((text) => void this.lines.push(text), false);
  readonly hidden: string[] = [];
  readonly outputs: Record<string, string> = {};
  summary = "";
  private readonly lines: string[] = [];
  private readonly inputs: Readonly<Record<string, string>>;

  /** @param inputs as the workflow gives them, with the defaults of action.yml */
  constructor(inputs: Readonly<Record<string, string>>) {
    this.inputs = inputs;
  }

  /** Everything that was written so far. */
  get stdout(): string {
    return this.lines.join("");
  }

  input(name: string): string {
    return (this.inputs[name] ?? "").trim();
  }

  hide(secret: string): void {
    this.hidden.push(secret);
  }

  output(name: string, value: string): void {
    this.outputs[name] = value;
  }

  annotate(level: "error" | "warning" | "notice", text: string, place: Place): void {
    const fields = Object.entries(names).flatMap(([field, name]) => {
      const value = { ...place }[field];
      return value === undefined ? [] : [`${name}=${escapeField(String(value))}`];
    });
    this.lines.push(`::${level} ${fields.join(",")}::${escapeText(text)}\n`);
  }

  async summarize(markdown: string): Promise<void> {
    this.summary += markdown;
  }
}

/** As the runner reads it back (actions/runner, ActionCommand.cs). */
const escapeText = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeField = (text: string): string => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
