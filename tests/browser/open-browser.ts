/** A separate profile for one test file, in the browser that all of them share. */
import { type BrowserContext, chromium } from "playwright-core";
import { inject } from "vitest";

/** @returns the profile; closing it leaves the browser running */
export async function openBrowser(): Promise<BrowserContext> {
  const answer = await fetch(inject("browserStarter"));
  const endpoint = await answer.text();
  if (!answer.ok) throw new Error(endpoint);
  const browser = await chromium.connectOverCDP(endpoint);
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  context.on("close", () => void browser.close());
  return context;
}
