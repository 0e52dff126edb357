/** Signs the credentials of many learners for one issuer. */
import { loadTemplates } from "../ports/templates.ts";
import { badgeOf } from "../render/credentials/credential-files.ts";
import { credentialsFolder } from "../render/credentials/credential.ts";
import { earnedIn } from "../render/credentials/earned.ts";
import type { CredentialSource } from "../render/credentials/source.ts";
import { issuerFiles, type IssuerProfile, type SignedFile, signPortfolio } from "./sign.ts";
import type { SigningKey } from "./signing-key.ts";

export interface LearnersSource {
  source: CredentialSource;
  /** Name of the learner's folder below `credentials/`. */
  learner: string;
}

/**
 * Each learner's credentials are in a folder of their own, with their badges and the list of those that are withdrawn.
 * @throws a UserError if the issuer's site is not served over https
 */
export async function signAll(
  learners: readonly LearnersSource[],
  profile: IssuerProfile,
  key: SigningKey,
): Promise<SignedFile[]> {
  const templates = await loadTemplates(null);
  const files = issuerFiles(profile, key.open);
  for (const { source, learner } of learners) {
    const folder = folderOf(learner);
    files.push(...(await signPortfolio(source, profile, key, folder)));
    for (const earned of earnedIn(source))
      files.push({ path: `${folder}${earned.key}.svg`, content: badgeOf(source, earned, templates) });
  }
  return files;
}

/** Relative to the issuer's site, ending with "/". */
export function folderOf(learner: string): string {
  return `${credentialsFolder}${learner}/`;
}

/** Whether a file of {@link signAll} is a credential. */
export function isCredential({ path }: Pick<SignedFile, "path">): boolean {
  return path.endsWith(".jwt") && !path.endsWith("/status.jwt");
}
