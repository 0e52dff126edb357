/** A real browser without a system package, for tests and for the picture in the README. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

/** The flags of @sparticuz/chromium switch off web security, so these are ours. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns a browser with a fresh profile; the caller closes it */
export async function openBrowser(): Promise<BrowserContext> {
  // Brings its own libnss3 along on an image that has none; it asks for the Lambda's name to do so.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs24.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const profile = mkdtempSync(join(tmpdir(), "roadfolio-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await bundled.executablePath(),
    ignoreDefaultArgs: true,
    args: [...flags, "--remote-debugging-pipe", "about:blank"],
    viewport: { width: 1200, height: 900 },
  });
  context.on("close", () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  return context;
}
