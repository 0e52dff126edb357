/**
 * The portfolio's repository as pages of the preview, so that proofs open before they are pushed: commits, and files with
 * their lines. Everything is read from git's objects, never from the folder, and nothing is written.
 */
import { decodeText } from "../../text/decode.ts";
import { mayHoldSecrets } from "../../languages/left-out.ts";
import { readBytes } from "../../ports/git/blobs.ts";
import type { Git } from "../../ports/git/port.ts";
import { escapeHtml } from "../../render/html.ts";
import { commitPage } from "./commit-page.ts";
import { notFound, page, type Page, shown } from "./page.ts";

export interface LocalRepository {
  /** @param path after `/repo/`, as it was requested */
  page(path: string): Promise<Page>;
  /** Points the links of a page to the repository's web page at these pages. */
  relink(html: string): string;
}

/** Larger files are not shown. In bytes. */
const largestFile = 1024 * 1024;

/** @param web the repository's web page, which the site links to */
export function localRepository(git: Git, web: string): LocalRepository {
  return {
    relink: (html) => html.replaceAll(`href="${escapeHtml(web)}/`, 'href="/repo/'),
    async page(path) {
      const [kind = "", sha = "", ...rest] = path.split("/");
      const isCommit = /^(?:[0-9a-f]{7,64}|HEAD)$/.test(sha);
      if (isCommit && /^commits?$/.test(kind) && rest.length === 0)
        return (await commitPage(git, sha)) ?? notFound(`There is no commit ${sha} in this repository.`);
      const file = isCommit && /^(?:blob|src)$/.test(kind) ? readPath(rest) : null;
      if (file !== null) return filePage(git, sha, file);
      if (/^(?:issues|pull)$/.test(kind) && /^\d+$/.test(sha) && rest.length === 0)
        return issuePage(sha, `${web}/${path}`);
      return notFound(
        `This copy of the repository has commits and files only. On the web it is ${web}/${path}`,
      );
    },
  };
}

/** Issues and pull requests are not part of a git repository. @param url of its page on the web */
function issuePage(number: string, url: string): Page {
  const link = `<a href="${escapeHtml(url)}">${shown(url)}</a>`;
  return page(200, `#${number}`, `<h1>#${number}</h1>\n<p>This is not in git. It is on the web: ${link}</p>`);
}

/** A path in a tree; null for one that no tree has, or that leads elsewhere. @param parts as requested */
function readPath(parts: readonly string[]): string | null {
  const names = parts.map(decoded);
  return names.length > 0 && names.every((name) => name !== null && isName(name)) ? names.join("/") : null;
}

function isName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\0\n]/.test(name);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

async function filePage(git: Git, sha: string, path: string): Promise<Page> {
  const missing = notFound(`There is no file ${path} in ${sha}.`);
  if (mayHoldSecrets(path)) return notFound(`${path} may hold secrets, so it is not shown.`);
  const [bytes] = await readBytes(git, [`${sha}:${path}`]);
  if (bytes === undefined) return missing;
  const text = bytes.length > largestFile ? null : decodeText(bytes);
  const head = `<h1>${shown(path)}</h1>\n<p>In <a href="/repo/commit/${sha}"><code>${sha.slice(0, 12)}</code></a></p>`;
  if (text === null) return page(200, path, `${head}\n<p>Binary, or too large to show.</p>`);
  const lines = text.replace(/\n$/, "").split("\n");
  const rows = lines.map((line, index) => {
    const number = String(index + 1);
    return `<tr id="L${number}"><td><a href="#L${number}">${number}</a></td><td>${shown(line)}</td></tr>`;
  });
  return page(200, path, `${head}\n<table>\n${rows.join("\n")}\n</table>`);
}
