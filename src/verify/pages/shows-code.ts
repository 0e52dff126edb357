/** Whether a site shows lines of code, which depends on whether the run that made it knew that the repository is public. */
import { atOnce } from "../../ports/at-once.ts";
import { fileOfPage, homePath, itemPath } from "../../render/site/addresses.ts";
import type { Claims } from "../claims.ts";
import type { PublishedSite } from "./published-site.ts";
import { readMarkup } from "./read-markup.ts";

/** How many pages are looked at: a line that may hold a secret is not shown. */
const mostItems = 10;

const parallelReads = 4;

/** @returns true also if nothing on the site could show any, since the answer makes no difference then */
export async function showsCode(published: PublishedSite, { items, phases }: Claims): Promise<boolean> {
  if (phases.some(({ project }) => (project?.code?.pins.length ?? 0) > 0)) return true;
  const ofCode = items.filter(({ proof }) =>
    proof.some(({ kind, publish }) => kind === "code" && publish === undefined),
  );
  if (ofCode.length === 0) return true;
  const pages = [homePath, ...ofCode.slice(0, mostItems).map(({ id }) => itemPath(id))];
  const shown = await atOnce(pages, parallelReads, async (page) => {
    const bytes = await published.read(fileOfPage(page)).catch(() => null);
    if (bytes === null) return false;
    const { tags } = readMarkup(new TextDecoder().decode(bytes), fileOfPage(page), published.home);
    return tags.some((tag) => /^<figure\b.* class="code"/.test(tag));
  });
  return shown.includes(true);
}
