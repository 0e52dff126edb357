/** The YAML at the top of a note. */
import { isDay } from "../roadmap/day.ts";
import type { WrittenRoadmap } from "../roadmap/schema.ts";
import { parse } from "yaml";
import { dateIn, isoDayOf } from "./dates.ts";

export interface FrontMatter {
  title: string | null;
  /** ISO day. */
  created: string | null;
  study: WrittenRoadmap["study"];
  /** Keys that a roadmap has no place for. */
  others: string[];
  /** Why it could not be read; null if it could. */
  broken: string | null;
}

const none: FrontMatter = { title: null, created: null, study: undefined, others: [], broken: null };
const fence = /^---[ \t]*\r?\n(?:([^]*?)\r?\n)??(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;

const keys = {
  title: /^(?:title|t[ií]tulo)$/i,
  created:
    /^(?:created(?:[-_ ]?(?:at|on|date))?|date(?:[-_ ]?created)?|data(?:[-_ ]?(?:de[-_ ]?)?cria[cç][aã]o)?|fecha(?:[-_ ]?(?:de[-_ ]?)?creaci[oó]n)?|criad[oa](?:[-_ ]?em)?|start(?:[-_ ]?date)?|in[ií]cio)$/i,
  flashcards: /^(?:flash[-_ ]?cards?|anki|cards)$/i,
  review: /^(?:reviews?|reviewed|revis[aã]o|revisado|revisi[oó]n|repaso)$/i,
  tags: /^(?:tags?|etiquetas)$/i,
};

/**
 * Splits a note into its front matter and the rest, in which lines keep their numbers.
 * @param note without a byte-order mark
 */
export function splitFrontMatter(note: string): { yaml: string | null; body: string } {
  const match = fence.exec(note);
  if (match === null) return { yaml: null, body: note };
  return { yaml: match[1] ?? "", body: match[0].replace(/[^\n]+/g, "") + note.slice(match[0].length) };
}

/** Never throws: YAML that cannot be read is reported as `broken`. */
export function readFrontMatter(yaml: string | null): FrontMatter {
  if (yaml === null) return none;
  let data: unknown;
  try {
    // Dates and numbers stay as they are written, and an alias cannot grow to any size.
    data = parse(yaml, { schema: "failsafe", maxAliasCount: 0, logLevel: "silent" });
  } catch (cause) {
    return { ...none, broken: cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : String(cause) };
  }
  if (typeof data !== "object" || data === null || Array.isArray(data)) return none;
  const found = Object.entries(data);
  const text = (pattern: RegExp): string | null => {
    const value: unknown = found.find(([key]) => pattern.test(key))?.[1];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const created = dayOf(text(keys.created));
  const study = {
    ...(created === null ? {} : { created }),
    ...progress("flashcards", text(keys.flashcards)),
    ...progress("review", text(keys.review)),
  };
  return {
    title: text(keys.title),
    created,
    study: Object.keys(study).length === 0 ? undefined : study,
    others: found
      .map(([key]) => key)
      .filter((key) => !Object.values(keys).some((pattern) => pattern.test(key))),
    broken: null,
  };
}

function dayOf(written: string | null): string | null {
  if (written === null) return null;
  if (isDay(written.slice(0, 10))) return written.slice(0, 10);
  const date = dateIn(written, "day-first");
  return date === null ? null : isoDayOf(date, null);
}

function progress<Key extends string>(key: Key, written: string | null) {
  if (written === null) return {};
  const value = progressWord(written);
  return value === null ? {} : { [key]: value };
}

function progressWord(written: string): "not-started" | "in-progress" | "done" | null {
  const word = written.toLowerCase();
  if (/^(?:n[aã]o|not?\b|false|nunca|pendente|pendiente|pending|todo|sin |todavía no)/u.test(word))
    return "not-started";
  if (/(?:andamento|progress|fazendo|doing|curso|parcial|partial|proceso|started|iniciad)/u.test(word))
    return "in-progress";
  return /^(?:feit|done|yes|sim|s[ií]\b|true|conclu|complet|hech|finish|terminad)/u.test(word)
    ? "done"
    : null;
}
