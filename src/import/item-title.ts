/** Splits a task's text into its title and what was appended to it: dates, priorities, tags, a note of its completion. */
import { dateIn, isoDayOf, type NumberOrder } from "./dates.ts";
import { isDay } from "../roadmap/day.ts";
import { withoutPictures } from "./decoration.ts";
import { fold } from "./inline.ts";
import { limits } from "../roadmap/schema.ts";

export interface ItemTitle {
  /** Inline Markdown, at most as long as the schema allows. */
  title: string;
  /** ISO day on which the task was completed, if its text says so. */
  on: string | null;
}

/** What the Obsidian plugins Tasks and Dataview append. */
const signs = String.raw`[📅⏳🛫➕❌🗓📆⌛]\uFE0F?\s*\d{4}-\d\d-\d\d|[⏫🔼🔽🔺⏬]\uFE0F?|🔁\uFE0F?\s*[^📅⏳🛫➕❌✅⏫🔼🔽🔺⏬]*|(?:🆔|⛔)\uFE0F?\s*[\w,-]+|\[[\w-]+::[^\]]*\]|\([\w-]+::[^)]*\)|\^[\w-]+|#[\p{L}\p{N}_/-]+`;
const sign = new RegExp(String.raw`\s*(?:^|\s)(?:${signs})\s*$`, "u");
const completed = /\s*(?:✅|☑|✔)\uFE0F?\s*(\d{4}-\d\d-\d\d)\s*$/u;
const dataview = /\s*\[completion::\s*(\d{4}-\d\d-\d\d)\]\s*$/u;
const words =
  /\s*[-–—(|:,]\s*(?:completed|complete|done|finished|conclu[ií]d[oa]|feit[oa]|terminad[oa]|completad[oa]|finalizad[oa]|hech[oa])\b\s*(?:on|at|in|em|no dia|dia|el|el d[ií]a)?\s*:?\s*([^()]*?)\)?\s*$/iu;

/** What is appended is within this many characters of the end, so that a long text is not searched repeatedly. */
const longestEnd = 300;

/**
 * @param source the task as inline Markdown
 * @param after ISO day; a day without a year is the first one from here
 */
export function itemTitle(source: string, order: NumberOrder, after: string | null): ItemTitle {
  const linked = source.replace(
    /!?\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/g,
    (_, page: string, shown?: string) => shown ?? page,
  );
  const head = linked.slice(0, -longestEnd);
  const signed = withoutSigns(linked.slice(-longestEnd));
  const said = completionIn(signed.text, order, after);
  const on = signed.on ?? said?.on ?? null;
  const title = head + (said === null ? signed.text : signed.text.slice(0, said.index));
  return {
    title: shorten(withoutPictures(fold(title)) || fold(source)),
    on: on !== null && isDay(on) ? on : null,
  };
}

/** Without the signs at its end, one after the other; `on` is the day beside ✅. */
function withoutSigns(text: string): { text: string; on: string | null } {
  const day = (completed.exec(text) ?? dataview.exec(text))?.[1] ?? null;
  const rest = text.replace(completed, "").replace(dataview, "").replace(sign, "");
  if (rest === text) return { text, on: null };
  const inner = withoutSigns(rest);
  return { text: inner.text, on: day ?? inner.on };
}

/** What "… – Completed on July 2" says; null for a text that says nothing of the kind. */
function completionIn(
  text: string,
  order: NumberOrder,
  after: string | null,
): { index: number; on: string | null } | null {
  const said = words.exec(text);
  if (said === null) return null;
  const date = dateIn(said[1] ?? "", order);
  if (date === null) return said[1] === "" ? { index: said.index, on: null } : null;
  return { index: said.index, on: isoDayOf(date, after) };
}

/** Within the schema's limit, which counts UTF-16 units; never half a character. */
export function shorten(text: string, most: number = limits.title): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${cut.replace(/\s+\S{0,30}$/, "")}…`;
}
