/** Wordings compared as people read them: without regard to case, accents, Markdown markup and spaces. */
import { invisible } from "../text/invisible.ts";

const unseen = new RegExp(`[${invisible}]`, "g");

/** One wording for every way of writing the same: "_Type hints_ (`typing`)" and "type  hints (typing)" are equal. */
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
