/** docs/page.png: the demo's page as the README shows it. Run after `npm run demo`. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.ts";

const root = join(import.meta.dirname, "..");
const browser = await openBrowser();
const page = await browser.newPage();
await page.goto(pathToFileURL(join(root, "demo/site/index.html")).href);
await page.screenshot({ path: join(root, "docs/page.png") });
await browser.close();
