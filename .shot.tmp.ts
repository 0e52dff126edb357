import { pathToFileURL } from "node:url";
import { openBrowser } from "./scripts/browser.ts";
const [dir = "", out = "", ...specs] = process.argv.slice(2);
const browser = await openBrowser();
const page = await browser.newPage();
for (const s of specs) {
  const [path = "", w = "1440", h = "900", scheme = "light"] = s.split(",");
  await page.setViewportSize({ width: +w, height: +h });
  await page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light" });
  await page.goto(pathToFileURL(`${dir}/${path}index.html`).href);
  await page.screenshot({ path: `${out}/${(path || "home").replaceAll("/", "_")}-${w}-${scheme}.png` });
}
await browser.close();
