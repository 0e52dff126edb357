/** Compares wordings the way people read them, ignoring case, accents, Markdown markup and extra spaces. */
import { invisible } from "../text/invisible.ts";

const unseen = new RegExp(`[${invisible}]`, "g");

/** Reduces a wording to a common form: "_Type hints_ (`typing`)" and "type  hints (typing)" give the same result. */
export function foldWording(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(unseen, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replace(/[`*_~]/g, "")
    .replace(/[–—−]/g, "-")
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/[\s.;,:!]+$/, "")
    .trim()
    .toLowerCase();
}
