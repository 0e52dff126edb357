/** Takes the screenshots in docs/screens for docs/looks.md and the README. Run `npm run demo` first. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs/screens");
const pages = {
  home: "",
  item: "items/sql-joins/",
  project: "projects/failures-api/",
  progress: "progress/",
};
const widths = [360, 768, 1440];
/** Height of the screenshots: about two screens. */
const height = 1400;

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
const page = await browser.newPage();
for (const [name, path] of Object.entries(pages))
  for (const width of widths)
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(pathToFileURL(join(root, "demo/site", path, "index.html")).href);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) });
    }
await browser.close();
