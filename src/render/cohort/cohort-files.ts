/**
 * The mentors' page, as files. A page and its styles have at most 60,000 bytes: it exists in several sizes, and the largest
 * that fits is used. Beyond a few hundred learners the map continues on further pages.
 */
import type { CohortState } from "../../cohort/cohort-state.ts";
import type { CohortFile } from "./cohort-file.ts";
import type { CredentialLinks } from "./proofs-view.ts";
import { cohortCsv } from "./csv.ts";
import { findingsOf } from "./home-view.ts";
import { groupedMap } from "./map-groups.ts";
import { pagesAt, type Rendered } from "./pages.ts";
import { plansOf } from "./plans.ts";
import { sizes } from "./sizes.ts";
import { standingsOf } from "./standing.ts";
import { cohortTemplates } from "./templates.ts";

/** Bytes that a page may have with its styles, uncompressed. */
const heaviest = 60_000;
/** Bytes that a row of the map takes at least. */
const lightestRow = 60;

export interface CohortPageOptions {
  /** ISO day that "this week" and "for three weeks" are counted to. */
  asOf: string;
  /** Roadfolio's version. */
  version: string;
  /** Signed credentials, by login in lower case. */
  credentials?: CredentialLinks;
}

/**
 * index.html with its styles and icon, the list of proofs behind it (`p/`), further parts of a long map (`2/`, `3/` …), and
 * cohort.csv. The page links to cohort-state.json beside it, which is not among these files. Everything in the state may have been
 * written by strangers.
 */
export function cohortFiles(
  state: CohortState,
  { asOf, version, credentials = new Map() }: CohortPageOptions,
): CohortFile[] {
  const templates = cohortTemplates();
  const style: CohortFile[] = [
    { path: "style.css", content: compact(templates.render("cohort/style.css", {})) },
    { path: "theme.css", content: compact(templates.render("theme/paper.css", {})) },
    { path: "icon.svg", content: templates.render("site/icon.svg", {}) },
  ];
  const room = heaviest - style.reduce((sum, { content }) => sum + bytesOf(content), 0);
  const standings = standingsOf(state, asOf);
  const findings = findingsOf(state, standings, asOf);
  const maps = plansOf(standings).map(groupedMap);
  const all = maps.reduce((sum, { learners }) => sum + learners, 0);
  let pages: Rendered | null = null;
  for (const size of sizes) {
    if (Math.min(size.rows, all) * lightestRow > room) continue;
    pages = pagesAt({ findings, maps, templates, version, credentials }, size);
    if (pages.bounded.every(({ content }) => bytesOf(content) <= room)) break;
  }
  return [
    ...(pages === null ? [] : [...pages.bounded, ...pages.others()]),
    ...style,
    { path: "cohort.csv", content: cohortCsv(standings, findings.asOf) },
  ];
}

/** A style sheet of ours without comments and without spaces that it does not need: a seventh less. */
function compact(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replaceAll(";}", "}")
    .replaceAll("}", "}\n")
    .trim();
}

/** In UTF-8. */
function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
