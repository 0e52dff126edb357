/** One page that the tests of a file use one after the other: the process of a new one costs more than most of them. */
import type { BrowserContext, Page } from "playwright-core";

/** As a new page is. */
const media = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null };

/**
 * @returns what calls back with the page, which has the size and the media of a new one. What is open is whatever the last
 *   test left, so a test first goes somewhere. One that listens to its page opens a page of its own instead.
 */
export function onePage(browser: () => BrowserContext): <T>(use: (page: Page) => Promise<T>) => Promise<T> {
  let opened: Promise<Page> | null = null;
  return async (use) => {
    opened ??= browser().newPage();
    const page = await opened;
    await page.emulateMedia(media);
    await page.setViewportSize({ width: 1200, height: 900 });
    return use(page);
  };
}
