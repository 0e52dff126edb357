/** Whether a file is what `roadfolio init` writes: it would be odd if that proved something. */
import { withoutOurs } from "../readme/without-ours.ts";

const readme = /^readme(?:\.(?:md|markdown))?$/i;
const workflow = /\.ya?ml$/i;

/** A step that runs Roadfolio, or the job that calls the workflow which does. */
const runsUs = /^[ \t-]*uses:[ \t]*['"]?(?:roadfolio\/roadfolio@|\.\/\.github\/workflows\/portfolio\.yml\b)/m;

/** A command. The workflow has only the last, which unpacks the site. */
const command = /^[ \t-]*run:(?! tar --extract --file artifact\.tar \.\/portfolio\.json$)/m;

/** @param text of the whole file */
export function isOurs(path: string, text: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (workflow.test(name)) return runsUs.test(text) && !command.test(text);
  if (name === ".gitignore") return text.trim() === "/site/";
  if (!readme.test(name) || !text.includes("<!-- roadfolio:start -->")) return false;
  // A heading alone: init writes it, and nobody has described anything yet.
  return /^(?:#[^\n]*)?$/.test(withoutOurs(text).trim());
}
