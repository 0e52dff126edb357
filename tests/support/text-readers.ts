/** Everything besides the readers of files that reads text of strangers, as functions of a text alone. */
import { readChecklist, mayHoldChecklist } from "../../src/activity/checklist.ts";
import { cutExcerpt } from "../../src/activity/excerpt.ts";
import {
  mentionsSomething,
  readAlmost,
  readHeader,
  readMarks,
  readPullRequest,
  readReverts,
} from "../../src/activity/message.ts";
import { mayHoldReviews, readReviewIssue, reviewMarker } from "../../src/activity/review-issue.ts";
import { readAddress } from "../../src/activity/repository.ts";
import { wordsIn } from "../../src/evidence/code/search/words.ts";
import { aliasesIn } from "../../src/gather/history/mailmap.ts";
import { isNotOwn } from "../../src/languages/not-own/not-own.ts";
import { reasonToRefuse } from "../../src/ports/git/refused-address.ts";
import { licenceOf } from "../../src/projects/licence.ts";
import { inlineHtml, inlineMarkdown, inlineText } from "../../src/render/inline.ts";
import { codeSpan, escapeMarkdown, safeUrl } from "../../src/render/markdown.ts";
import { replaceBlock } from "../../src/render/markers.ts";
import { parseRoadmap } from "../../src/roadmap/parse.ts";
import { readProof } from "../../src/roadmap/proof-reference.ts";
import { limits } from "../../src/roadmap/schema.ts";
import { withoutPasswords } from "../../src/text/credentials.ts";
import { decodeText } from "../../src/text/decode.ts";
import { fencedLines } from "../../src/text/fences.ts";
import { languageOf } from "../../src/text/language.ts";
import { plainWords, proseOf } from "../../src/text/prose.ts";
import { publicPath, untrusted } from "../../src/text/untrusted.ts";

const owner = { logins: ["ana-souza"], emails: ["ana@example.com"] };

/** By what they read. Shorter texts than half a megabyte are cut where the program cuts them. */
export const textReaders: Record<string, (text: string) => unknown> = {
  "a commit message": (text) => [
    mentionsSomething(text),
    readMarks(text),
    readAlmost(text),
    readReverts(text),
    untrusted(text),
  ],
  "a commit's subject": (text) => [readHeader(text), readPullRequest(text)],
  "an issue's text": (text) => [mayHoldChecklist(text), readChecklist(text)],
  "a review issue": (text) => [mayHoldReviews(text), readReviewIssue(`${reviewMarker}\n${text}`)],
  "a checklist": (text) => readChecklist(`<!-- roadfolio:list -->\n${text}`),
  "the markers of a README": (text) => replaceBlock(text, "new"),
  fences: (text) => fencedLines(text.split("\n")),
  prose: (text) => languageOf(proseOf(text)),
  "a line of prose": (text) => plainWords(text),
  "roadmap.json": (text) => parseRoadmap(text, "roadmap.json").problems.length,
  "a title in roadmap.json": (text) => parseRoadmap(JSON.stringify({ title: text }), "roadmap.json"),
  ".mailmap": (text) => aliasesIn(text, owner),
  "a proof": (text) => readProof(text),
  "who wrote a file": (text) => ["a.py", "a.js", "a.sql", "A.java"].map((path) => isNotOwn(path, text)),
  "words of a file": (text) => wordsIn(text).has({ text: "nothing", whole: false }),
  "a licence": (text) => licenceOf(text),
  "an excerpt": (text) => cutExcerpt("a.py", text, 1),
  bytes: (text) => decodeText(Buffer.from(text, "utf16le")),
  "what git says": (text) => withoutPasswords(text),
  "an address": (text) => [readAddress(text), reasonToRefuse(text, "https://github.com"), safeUrl(text)],
  "a path": (text) => publicPath(text),
  "text in Markdown": (text) => [escapeMarkdown(text), codeSpan(text)],
  "a title's Markdown": (text) => {
    const title = text.slice(0, limits.title);
    return [inlineHtml(title), inlineMarkdown(title), inlineText(title)];
  },
};
