/** Takes the screenshots in docs/screens for docs/looks.md and the README, and copies cards and pictures. Run `npm run demo` first. */
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
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
  verify: "verify/",
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

/** Preview cards, whose names end with a stamp of what is on them. */
const cards = { home: "home", item: "items/sql-joins", project: "projects/failures-api" };
const drawn = readdirSync(join(root, "demo/site/cards"), { recursive: true, encoding: "utf8" });
for (const [name, card] of Object.entries(cards)) {
  const file = drawn.find((one) => one.replaceAll("\\", "/").startsWith(`${card}-`));
  if (file === undefined) throw new Error(`The demo has no card for ${card}.`);
  copyFileSync(join(root, "demo/site/cards", file), join(folder, `card-${name}.png`));
}
for (const colorScheme of ["light", "dark"])
  copyFileSync(
    join(root, `demo/.roadfolio/weeks-${colorScheme}.svg`),
    join(folder, `readme-weeks-${colorScheme}.svg`),
  );
