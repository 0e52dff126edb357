/** Verifies a published portfolio: clones its repository, recomputes everything, and compares. */
import { resolve } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { accountOf } from "../activity/repository.ts";
import type { Machine } from "../doors/machine.ts";
import type { CheckedOut } from "../ports/git/check-out.ts";
import type { Attestation } from "../ports/github/attestation.ts";
import { reasonToRefuse } from "../ports/git/refused-address.ts";
import { filesIn } from "../ports/files.ts";
import { isInside } from "../roadmap/rules.ts";
import { attested } from "./attested.ts";
import type { Claims } from "./claims.ts";
import { compare, type Recomputed, type RecomputedSite, type VerifyContext } from "./compare.ts";
import { compute } from "./compute.ts";
import { type CloneOptions, inClone } from "./in-clone.ts";
import { listingCohort } from "./listed-learner.ts";
import { doubtsOf } from "./pages/doubts.ts";
import { type PublishedSite, publishedSite } from "./pages/published-site.ts";
import { commandLine } from "../text/command-line.ts";
import { type Page, readPage } from "./read-page.ts";
import type { Verdict } from "./verdict.ts";
import { verifyErrors } from "./verify-errors.ts";

export interface VerifyOptions {
  /** Address, folder or file. */
  from: string;
  /** Folder of a clone of the portfolio's repository; null to clone it from its address. */
  clone: string | null;
  /** Address of GitHub, such as https://github.com, and a token for it. */
  server: string;
  token: string | null;
  /** Whether to ask gh which run made the file. */
  attestation: boolean;
  now: Date;
}

export interface Verified extends CheckedOut {
  page: Page;
  /** Address or folder of the repository that was cloned. */
  source: string;
  /** The cohort that lists the repository as the learner's, as owner/name; null if none had to be asked, or none does. */
  listedBy: string | null;
  /** Null if it was not asked for, or there is none. */
  attestation: Attestation | null;
  verdicts: Verdict[];
  /** Why the site's pages were not compared, in a sentence; null if they were. */
  pagesLeftOut: string | null;
}

/** @throws a UserError if there is no portfolio, or it cannot be recomputed */
export async function verify(options: VerifyOptions, machine: Machine): Promise<Verified> {
  const fetcher = machine.world?.fetch ?? fetch;
  const page = await readPage(options.from, fetcher);
  const site = publishedSite(page.at, fetcher, machine.clock);
  const pagesLeftOut = await whyNoPages(page, site, options.from);
  const published = pagesLeftOut === null ? site : null;
  const { again, context, ...cloned } = await computePage(
    page,
    options,
    machine,
    await codeOn(published, page),
  );
  const claimed = compare(page.claims, again, context);
  const pages =
    published === null ? [] : await verdictsOnPages(published, page, again.site, claimed, context);
  const signed = options.attestation ? await attested(page, options.server, machine.environment) : null;
  return {
    ...cloned,
    page,
    listedBy: context.listedBy,
    attestation: signed?.attestation ?? null,
    verdicts: [...claimed, ...pages, ...(signed === null ? [] : [signed.verdict])],
    pagesLeftOut,
  };
}

/** A sentence, or null if pages can be compared. Another version may write other pages from the same repositories. */
async function whyNoPages(
  { claims: { made }, withSite }: Page,
  site: PublishedSite,
  from: string,
): Promise<string | null> {
  const hasPages = withSite && ((await site.list())?.some((path) => path.endsWith(".html")) ?? true);
  if (!hasPages)
    return "Only portfolio.json was compared. Give the address or folder of the site to compare its pages.";
  if (made.version === packageJson.version) return null;
  const command = /^\d+\.\d+\.\d+[\w.+-]*$/.test(made.version)
    ? ` Run ${commandLine("npx", `roadfolio@${made.version}`, "verify", from)} to compare them.`
    : "";
  return `Only portfolio.json was compared, because Roadfolio ${made.version} made the pages.${command}`;
}

/** Whether pages show lines of code. Only here are pages read, so the parser is loaded here. */
async function codeOn(published: PublishedSite | null, { claims }: Page): Promise<boolean> {
  if (published === null) return true;
  const { showsCode } = await import("./pages/shows-code.ts");
  return showsCode(published, claims);
}

async function verdictsOnPages(
  published: PublishedSite,
  { claims, text }: Page,
  site: RecomputedSite,
  claimed: readonly Verdict[],
  { askedGitHub }: VerifyContext,
): Promise<Verdict[]> {
  if (site.doubt !== null) {
    const claim = "The pages of the site";
    return [{ item: null, claim, outcome: "unseen", reasons: [site.doubt], proofs: [] }];
  }
  const { comparePages } = await import("./pages/compare-pages.ts");
  const doubts = doubtsOf(claims, site, claimed, askedGitHub);
  const isWrong = claimed.some(({ item, outcome }) => item !== null && outcome === "fails");
  return comparePages(published, site.files, text, doubts, isWrong);
}

/** A page that was recomputed. */
export interface Computed extends CheckedOut {
  /** Address or folder of the repository that was cloned. */
  source: string;
  again: Recomputed;
  context: VerifyContext;
}

/**
 * Clones the repository of a page and recomputes everything.
 * @param showsCode whether its pages show lines of code
 * @throws a UserError if that fails
 */
export async function computePage(
  page: Page,
  { clone, server, token, now }: Omit<VerifyOptions, "from" | "attestation">,
  machine: Machine,
  showsCode = true,
): Promise<Computed> {
  const address = addressOf(page.claims);
  const source = clone === null ? address : resolve(clone);
  if (source === null) throw verifyErrors.noRepository();
  const refused = clone === null ? reasonToRefuse(source, server) : null;
  if (refused !== null) throw verifyErrors.notCloned(source, `${refused}.`);
  const reach = { server, token, environment: machine.environment };
  return inClone(source, page.claims.made.commit, reach, async (folder, checkedOut) => {
    const repository = nameAt(address, server);
    const account = repository === null ? null : accountOf({ name: repository });
    const shared = await sharedRoadmap(page.claims, reach);
    const options = { folder, account, server, token, now, shared, showsCode };
    const again = await compute(page.claims, options, machine);
    const { onBranch } = checkedOut;
    const listedBy =
      repository === null ? null : await listingCohort(repository, { ...again, ...again.claims }, reach);
    return {
      ...checkedOut,
      source,
      again,
      context: { account, listedBy, onBranch, askedGitHub: token !== null },
    };
  });
}

/** The text of the roadmap that a cohort's learners share; null if the page has its own. @throws a UserError */
async function sharedRoadmap({ made: { shared } }: Claims, reach: CloneOptions): Promise<string | null> {
  if (shared === undefined) return null;
  const { url, commit, path } = shared;
  const refused =
    reasonToRefuse(url, reach.server) ?? (isInside(path) ? null : `${path} is outside the repository`);
  if (refused !== null) throw verifyErrors.notCloned(url, `${refused}.`);
  return inClone(url, commit, reach, async (folder) => {
    const text = await filesIn(folder).read(path);
    if (text === null) throw verifyErrors.notComputed(`${shared.repository} has no ${path}.`);
    return text;
  });
}

/** Where the portfolio's repository is; null if the page does not say. Files of older versions list it first. */
function addressOf({ made, repositories }: Claims): string | null {
  const named = repositories.find(({ name }) => name === made.repository) ?? repositories[0];
  const url = named?.url ?? null;
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** owner/name in `https://github.com/owner/name`; null for an address elsewhere. */
function nameAt(address: string | null, server: string): string | null {
  if (address === null || !address.startsWith(`${server}/`)) return null;
  return address.slice(server.length + 1).replace(/(?:\.git)?\/?$/, "");
}
