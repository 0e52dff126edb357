/** Verifies a credential: its signature, status and days, and its evidence by computing the portfolio again. */
import type { Machine } from "../../doors/machine.ts";
import { UserError } from "../../problems/errors.ts";
import { isTrusted } from "../../render/credentials/trusted-address.ts";
import { readSource } from "../../signing/read-source.ts";
import { repositoryVerdicts } from "../compare.ts";
import { type Page, readPage } from "../read-page.ts";
import type { Verdict } from "../verdict.ts";
import { type Computed, computePage, type Verified, type VerifyOptions } from "../verify.ts";
import { whole } from "../whole.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkIssuer, checkSelf } from "./check-issuer.ts";
import type { FoundCredential } from "./read-credential.ts";

export interface VerifiedCredential {
  found: FoundCredential;
  /** The portfolio that it is about; null if it could not be read. */
  page: Page | null;
  /** How that was recomputed; null if it was not. */
  computed: (Pick<Computed, "source" | "newer" | "onBranch"> & Pick<Verified, "listedBy">) | null;
  verdicts: Verdict[];
}

type Options = Omit<VerifyOptions, "from" | "attestation">;

/** What cannot be read or computed is a verdict, not an error, because the signature is worth something by itself. */
export async function verifyCredential(
  found: FoundCredential,
  options: Options,
  machine: Machine,
): Promise<VerifiedCredential> {
  const fetcher = machine.world?.fetch ?? fetch;
  const issued = await checkIssuer(found, { fetcher, now: options.now });
  try {
    const page = await portfolioOf(found, fetcher);
    const { again, context, ...cloned } = await computePage(page, options, machine);
    const source = readSource(again.text);
    if (source === null) throw new Error("a computed portfolio.json is not what this program writes");
    const compared = { page: page.claims, again, source, isSigned: found.token !== null };
    const verdicts = [
      ...issued,
      ...checkSelf(found, source),
      ...repositoryVerdicts(again.claims, context),
      ...checkEvidence(found.credential, compared),
    ];
    return { found, page, computed: { ...cloned, listedBy: context.listedBy }, verdicts };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    return {
      found,
      page: null,
      computed: null,
      verdicts: [...issued, whole("Its evidence", "unseen", cause.message)],
    };
  }
}

/** Where the credential is on a site, or what its criteria link to. @throws a UserError if there is none */
function portfolioOf({ at, beside, credential }: FoundCredential, fetcher: typeof fetch): Promise<Page> {
  const { id } = credential.credentialSubject.achievement.criteria;
  const named = id !== undefined && isTrusted(id) ? id : null;
  return readPage(beside ?? named ?? at, fetcher);
}
