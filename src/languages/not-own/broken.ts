/** Text that is not code, whatever its file is called. */

/** What a server answers instead of a file, saved under the file's name. */
const answer = /^\s*(?:<!doctype html|<html[\s>]|404: Not Found\s*$|\{\s*"message":\s*"Not Found")/i;

/** Files that may be a page of HTML. */
const page =
  /\.(?:x?html?|cshtml|razor|erb|ejs|hbs|handlebars|mustache|twig|liquid|njk|jinja2?|j2|phtml|php|vue|svelte|astro)$/i;

/** True for a page of HTML that is called otherwise, an error message of a server, and a file in the middle of a merge. */
export function isNoCode(path: string, text: string): boolean {
  return (!page.test(path) && answer.test(text.slice(0, 400))) || hasConflict(text);
}

/** Conflict markers as git writes them: seven signs at the start of a line, in this order. */
function hasConflict(text: string): boolean {
  if (!text.includes("<<<<<<< ")) return false;
  const order = ["<<<<<<< ", "=======", ">>>>>>> "];
  let found = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith(order[found] ?? "") && (found !== 1 || line.trim() === "=======")) found++;
    if (found === order.length) return true;
  }
  return false;
}
