/** What the browser shows while the site cannot be built. */
import type { Problem } from "../../problems/problem.ts";
import { page, type Page, shown } from "./page.ts";

/** @param problems errors first; the page reloads itself when they are fixed */
export function problemPage(problems: readonly Problem[]): Page {
  const listed = [...problems].toSorted((a, b) => rank(a) - rank(b)).map(section);
  return page(
    500,
    "Roadfolio: the site cannot be built",
    `<h1>The site cannot be built</h1>
<p>Fix this, and the page reloads by itself.</p>
${listed.join("\n")}`,
  );
}

const rank = ({ level }: Problem): number => ["error", "warning", "notice"].indexOf(level);

function section({ level, code, message, hint, paste, path, line, column }: Problem): string {
  const place = path === null ? "" : `${path}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
  const pasted = paste === undefined ? "" : `\n<pre>${shown(paste)}</pre>`;
  return `<section class="${level}">
<h2>${shown(`${place}${message}`)}</h2>
<p>${shown(hint)}</p>${pasted}
<p><code>${code}</code></p>
</section>`;
}
