/** The forms and keys of lines that were seen before: versions of a file have most lines in common. */
import { formOf, lineKey } from "./line-form.ts";

/** A line may keep the text alive that it was cut from, so all are forgotten after this many characters of text. */
const longest = 8 * 1024 * 1024;

interface SeenLine {
  form: string;
  key: string | undefined;
}

export class SeenLines {
  readonly #lines = new Map<string, SeenLine>();
  #length = 0;

  /** Call once for each text, before asking for its lines. */
  count(text: string): void {
    this.#length += text.length;
    if (this.#length <= longest) return;
    this.#lines.clear();
    this.#length = text.length;
  }

  formOf(line: string): string {
    return this.#seen(line).form;
  }

  /** As {@link lineKey}. */
  keyOf(line: string): string {
    const seen = this.#seen(line);
    seen.key ??= lineKey(line, seen.form);
    return seen.key;
  }

  #seen(line: string): SeenLine {
    const before = this.#lines.get(line);
    if (before !== undefined) return before;
    const seen = { form: formOf(line), key: undefined };
    this.#lines.set(line, seen);
    return seen;
  }
}
