/** Reads the files of a published site, at an address or in a folder. */
import { dirname } from "node:path";
import type { Clock } from "../../ports/clock.ts";
import { filesIn } from "../../ports/files.ts";
import { fetchBytes, longestWait } from "../fetch-text.ts";

export interface PublishedSite {
  /** Address of its home page, ending with "/", from which links are followed. */
  home: string;
  /**
   * @param path of a file in the site
   * @returns null if there is none
   * @throws an error that says why it could not be read
   */
  read(path: string): Promise<Uint8Array | null>;
  /** Paths of all files; null if that cannot be known. */
  list(): Promise<readonly string[] | null>;
}

/** In bytes: pages have at most 60,000, and pictures at most one million. */
const largestFile = 5_000_000;

/** For all files together. */
const mostBytes = 200_000_000;
const mostTime = 180_000;

/** @param portfolio where its portfolio.json was found: an address or a file */
export function publishedSite(portfolio: string, fetcher: typeof fetch, clock: Clock): PublishedSite {
  return /^https?:\/\//i.test(portfolio) ? siteAt(portfolio, fetcher, clock) : siteIn(dirname(portfolio));
}

function siteIn(folder: string): PublishedSite {
  const files = filesIn(folder);
  return {
    home: "https://site.invalid/",
    async read(path) {
      const bytes = await files.bytes(path, largestFile);
      if (bytes === "link") throw new Error("it is a symbolic link");
      if (bytes === "large") throw new Error("the file is too large");
      return bytes === "missing" ? null : bytes;
    },
    list: () => files.list("."),
  };
}

function siteAt(portfolio: string, fetcher: typeof fetch, clock: Clock): PublishedSite {
  const home = new URL(".", portfolio).href;
  const start = clock.elapsed();
  let size = 0;
  let moved: Promise<string> | undefined;
  return {
    home,
    async read(path) {
      if (clock.elapsed() - start > mostTime) throw new Error("the site took too long");
      if (size > mostBytes) throw new Error("the site is too large");
      // Visitors open a page at its folder.
      const place = path.replace(/(^|\/)index\.html$/, "$1");
      return fetchBytes(`${home}${place}`, fetcher, {
        most: largestFile,
        arrived: (bytes) => void (size += bytes),
        async accepts(address) {
          moved ??= homeNow(portfolio, fetcher);
          return [home, await moved].some(
            (one) => withoutEnding(address) === withoutEnding(`${one}${place}`),
          );
        },
      });
    },
    list: () => Promise.resolve(null),
  };
}

/** A site may have moved as a whole, such as to a domain of its own. @returns where portfolio.json is now */
async function homeNow(portfolio: string, fetcher: typeof fetch): Promise<string> {
  const response = await fetcher(portfolio, { signal: AbortSignal.timeout(longestWait) });
  await response.body?.cancel();
  return new URL(".", response.url).href;
}

/** Some hosts drop the ending of an address. */
const withoutEnding = (address: string): string => address.replace(/(?:\.html|\/)$/, "");
