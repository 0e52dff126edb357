/** Compares what a visitor reads on a published site with the computed one, file by file. */
import { atOnce } from "../../ports/at-once.ts";
import { messageOf } from "../../problems/errors.ts";
import { isPicture, isSiteFile } from "../../render/site-files.ts";
import type { SiteFile } from "../../render/site/site.ts";
import { count } from "../../text/count.ts";
import type { Outcome, Verdict } from "../verdict.ts";
import { fileDifference, isCompared } from "./compare-file.ts";
import type { Doubts } from "./doubts.ts";
import { knownPlaces } from "./places.ts";
import type { PublishedSite } from "./published-site.ts";

/** How many requests are sent at a time, to spare somebody else's server. */
const parallelReads = 8;

/** A roadmap has at most a few thousand items, each with a page and a picture. */
const mostFiles = 6000;

/** How many files a report names for each outcome. The rest are counted. */
const mostNamed = 20;

/** The result for one file. */
interface Judged {
  path: string;
  outcome: Outcome;
  /** Sentences. */
  reasons: string[];
  /** True if the cause may be something that portfolio.json repeats, or that cannot be seen from here. */
  isShared: boolean;
  /** Addresses that the computed file does not have. */
  added?: readonly string[];
}

/**
 * @param portfolio text of its portfolio.json
 * @param isWrong whether an item of portfolio.json fails, since pages repeat its items
 * @returns a verdict for each file that differs, and one for all that do not. Differences with a common reason share one
 */
export async function comparePages(
  published: PublishedSite,
  computed: readonly SiteFile[],
  portfolio: string,
  doubts: Doubts,
  isWrong: boolean,
): Promise<Verdict[]> {
  const files = computed
    .filter(({ path }) => isCompared(path))
    // Visitors start at the home page, and pictures such as badges are mostly seen on other sites.
    .toSorted((one, other) => rankOf(one.path) - rankOf(other.path));
  const judged = await atOnce(files.slice(0, mostFiles), parallelReads, (file) => judge(published, file));
  const same = judged.filter((one) => one === null).length;
  const all = [...judged.filter((one) => one !== null), ...(await extraFiles(published, computed))];
  const isKnown = all.length === 0 ? () => true : knownPlaces(computed, portfolio, published.home);
  const different = all.map((one) => (one.isShared ? doubted(one, doubts, isKnown) : one));
  const isGrouped = ({ isShared }: Judged): boolean => isShared && (isWrong || doubts.general !== null);
  const apart = different.filter((one) => !isGrouped(one));
  return [
    ...(same === 0 ? [] : [verdict(`${count(same, "file")} of the site as computed`, "holds")]),
    ...named(apart, "fails", mostNamed),
    ...named(different.filter(isGrouped), doubts.general === null ? "fails" : "unseen", 0),
    ...named(apart, "unseen", mostNamed),
    ...(files.length > mostFiles
      ? [verdict(count(files.length - mostFiles, "more file"), "unseen", "The site has too many files.")]
      : []),
  ];
}

function rankOf(path: string): number {
  if (path.endsWith(".html")) return path === "index.html" ? 0 : 1;
  return isPicture(path) ? 3 : 2;
}

/** @returns null if it holds */
async function judge(published: PublishedSite, file: SiteFile): Promise<Judged | null> {
  const { path } = file;
  let bytes: Uint8Array | null;
  try {
    bytes = await published.read(path);
  } catch (cause) {
    const reasons = [`It could not be read: ${messageOf(cause)}.`];
    return { path, outcome: "unseen", reasons, isShared: false };
  }
  if (bytes === null)
    return isNeeded(path)
      ? { path, outcome: "fails", reasons: ["It is missing from the site."], isShared: true }
      : null;
  const difference = fileDifference(file, bytes, published.home);
  if (difference === null) return null;
  const { reasons, isCertain, isUnknown = false, added = [] } = difference;
  return { path, outcome: isUnknown ? "unseen" : "fails", reasons, isShared: !isCertain, added };
}

/** Hosts have error pages of their own, and some do not serve ours at its address. */
const isNeeded = (path: string): boolean => path !== "404.html";

/** Files of a kind that only Roadfolio writes, but that are not part of the computed site. Other files are the owner's. */
async function extraFiles(published: PublishedSite, computed: readonly SiteFile[]): Promise<Judged[]> {
  const known = new Set(computed.map(({ path }) => path));
  const paths = (await published.list()) ?? [];
  return paths
    .filter((path) => isSiteFile(path) && isCompared(path) && !isPicture(path) && !known.has(path))
    .map((path) => ({
      path,
      outcome: "fails",
      reasons: ["The recomputed site does not have it."],
      isShared: true,
    }));
}

/** Turns a failure that may have an innocent reason into unseen. @param isKnown see {@link knownPlaces} */
function doubted(judged: Judged, doubts: Doubts, isKnown: (address: string) => boolean): Judged {
  const doubt = doubts.of(judged.path);
  if (doubt === null) return judged;
  const strange = judged.added?.find((address) => !isKnown(address));
  if (strange !== undefined) {
    const why = `It links to ${strange}, which portfolio.json does not name.`;
    return { ...judged, reasons: [...judged.reasons, why], isShared: false };
  }
  const reasons = [...judged.reasons, `Something that cannot be seen from here may be the reason. ${doubt}`];
  return { ...judged, outcome: "unseen", reasons };
}

/** Verdicts on the files with an outcome. @param most how many files get their own; the rest share one */
function named(judged: readonly Judged[], outcome: Outcome, most: number): Verdict[] {
  const of = judged.filter((one) => one.outcome === outcome);
  const [first, ...rest] = of.slice(most);
  const each = of.slice(0, most);
  if (first !== undefined && rest.length === 0) each.push(first);
  return [
    ...each.map(({ path, reasons }) => ({ ...verdict(path, outcome, ...reasons), file: path })),
    ...(first === undefined || rest.length === 0
      ? []
      : [
          verdict(
            `${most === 0 ? "" : "and "}${count(rest.length + 1, most === 0 ? "file" : "more file")} of the site, such as ${first.path}`,
            outcome,
            ...first.reasons,
          ),
        ]),
  ];
}

function verdict(claim: string, outcome: Outcome, ...reasons: string[]): Verdict {
  return { item: null, claim, outcome, reasons, proofs: [] };
}
