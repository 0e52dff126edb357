/** Credentials that learners issue to themselves, without a signature. */
import type { Earned } from "./earned.ts";
import {
  type Credential,
  credentialOf,
  credentialsFolder,
  type Issuer,
  learnerId,
  learnerName,
} from "./credential.ts";
import { uuidOf } from "./name-uuid.ts";
import type { CredentialSource } from "./source.ts";

/** What the name of everybody ends with who issues to themselves. */
export const selfIssued = "(self-issued)";

/** @returns the learner as issuer, by the address of their site */
export function selfIssuer(source: CredentialSource): Issuer {
  const name = `${learnerName(source)} ${selfIssued}`;
  return { id: source.url ?? learnerId(source), name, url: source.url ?? undefined };
}

/** @param image address or data URL of its badge */
export function selfIssuedCredential(source: CredentialSource, earned: Earned, image: string): Credential {
  const file = `${credentialsFolder}${earned.key}.json`;
  const id = source.url === null ? uuidOf(`${learnerId(source)} ${file}`) : `${source.url}${file}`;
  return credentialOf(source, earned, image, { issuer: selfIssuer(source), id });
}
