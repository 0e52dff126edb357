/** What axe finds wrong with a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import * as z from "zod";
import type { ServedSite } from "./serve.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Its rules that ask for colours. A dark scheme and forced colours change nothing else, and all rules take more than twice as long. */
const ofColours = ["color-contrast", "link-in-text-block"];

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.string()) }));

/**
 * Opens a page with axe in its window. Where the last page was one of this site, its window shows this one instead: in a new
 * window axe would be compiled anew, which takes longer than to run it.
 *
 * @param path in the site
 */
export async function openWithAxe(
  page: Page,
  { base, files }: Pick<ServedSite, "base" | "files">,
  path: string,
): Promise<void> {
  const address = `${base}${path}`;
  if (page.url().startsWith(base) && (await page.evaluate("'axe' in globalThis")) === true) {
    // What is relative on the page is so to its own address.
    await page.evaluate(`history.replaceState(null, "", ${JSON.stringify(address)})`);
    await page.setContent(String(files.get(path.endsWith(".html") ? path : `${path}index.html`)));
  } else {
    await page.goto(address);
    await page.evaluate(axe);
  }
}

/**
 * @param rules those that ask for colours are enough once all have run on the same layout
 * @returns id of each rule that is violated, and the HTML of the elements
 */
export async function violationsOn(
  page: Page,
  rules: "all" | "of colours" = "all",
): Promise<z.infer<typeof violations>> {
  // Only violations are computed in full, without selectors.
  const options = {
    resultTypes: ["violations"],
    selectors: false,
    preload: false,
    ...(rules === "all" ? {} : { runOnly: ofColours }),
  };
  const script = `axe.run(document, ${JSON.stringify(options)})
    .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })))`;
  return violations.parse(await page.evaluate(script));
}
