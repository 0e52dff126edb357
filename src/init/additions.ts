/** Lines that init adds to files of the learner's. Everything else in them stays byte for byte. */
import { endMarker, replaceBlock, startMarker } from "../render/markers.ts";

/** What to do with a file that is there: text to write, nothing, or why it is left alone. */
export type Addition = { state: "add"; text: string } | { state: "same" } | { state: "left"; why: string };

/** Adds the two markers at the end of a README that has none. */
export function withMarkers(readme: string): Addition {
  const found = replaceBlock(readme, "");
  if (found.state === "replaced") return { state: "same" };
  if (found.state === "broken")
    return { state: "left", why: `${lowerFirst(found.message)} (line ${found.line})` };
  const eol = lineEndOf(readme);
  const text = `${ended(readme, eol)}${readme.trim() === "" ? "" : eol}${startMarker}${eol}${endMarker}${eol}`;
  // A README whose code block never ends would swallow the markers.
  return replaceBlock(text, "").state === "replaced"
    ? { state: "add", text }
    : { state: "left", why: "it ends inside a code block" };
}

/** A README for a repository that has none. No prose: nobody has written anything yet. @param title Markdown */
export function newReadme(title: string): string {
  return `# ${title}\n\n${startMarker}\n${endMarker}\n`;
}

/** Adds the site's folder to a .gitignore. @param ignore null if there is none */
export function ignoringSite(ignore: string | null, site: string): Addition {
  const isListed = (ignore ?? "")
    .split("\n")
    .some((line) => line.trim().replace(/^\//, "").replace(/\/$/, "") === site);
  if (isListed) return { state: "same" };
  const text = ignore ?? "";
  const eol = lineEndOf(text);
  return { state: "add", text: `${ended(text, eol)}/${site}/${eol}` };
}

/** The line end that the text uses. */
function lineEndOf(text: string): "\r\n" | "\n" {
  return /\r\n/.test(text) ? "\r\n" : "\n";
}

/** The text with a line end after its last line. */
function ended(text: string, eol: string): string {
  return text === "" || text === "\uFEFF" || text.endsWith("\n") ? text : text + eol;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
