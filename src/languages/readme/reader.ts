/** READMEs: `readme English`, `readme Portuguese` for any other language, `readme unclear` where there is too little prose. */
import { hasEnglishVersion, languageOf } from "../../text/language.ts";
import { proseOf } from "../../text/prose.ts";
import { untrusted } from "../../text/untrusted.ts";
import type { AddFact } from "../fact.ts";
import type { ForeignReadme } from "../file-kind.ts";
import { withoutTemplate } from "./without-template.ts";
import { withoutOurs } from "./without-ours.ts";

/** What begins a line that is not prose: headings, tables, images, links, HTML, code, lists of links. */
const noProse = /^(?:\s{4}|\s*(?:[#|!<`~=-]|\[|[-*+] \[))/;

/** The line that counts for a README: whoever wrote it described the project. Counted from 1. */
function longestProseLine(text: string): number {
  let longest = 0;
  let at = 1;
  for (const [index, line] of text.split("\n").entries()) {
    const words = noProse.test(line) ? 0 : line.trim().split(/\s+/).length;
    if (words > longest) [longest, at] = [words, index + 1];
  }
  return at;
}

/** True if hardly anything is said besides what a generator wrote. */
function isLittle(prose: string, hasTemplate: boolean): boolean {
  return hasTemplate && prose.split(/\s+/).length < 20;
}

/** @param foreign takes the README when it is not English */
export function readReadme(
  path: string,
  text: string,
  foreign: (readme: ForeignReadme) => void,
  add: AddFact,
): void {
  const all = withoutOurs(text);
  const own = withoutTemplate(all);
  const prose = proseOf(own);
  const { english: isEnglish, language, sample } = languageOf(isLittle(prose, own !== all) ? "" : prose);
  // One that is there in two languages says so: `[English](#english)`.
  const isTwice = isEnglish === false && /\benglish\b/i.test(own) && hasEnglishVersion(prose);
  const english = isTwice || isEnglish;
  if (english === false) foreign({ path, language, sample: untrusted(sample ?? "", 80) });
  const fact = english === null ? "unclear" : english ? "English" : (language ?? "in another language");
  add(`readme ${fact}`, longestProseLine(own));
}
