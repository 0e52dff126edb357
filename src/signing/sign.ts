/** Signs credentials as JSON Web Tokens (Open Badges 3.0 §8.2, JSON Web Token Proof Format). */
import { SignJWT } from "jose";
import {
  type Credential,
  credentialOf,
  credentialsFolder,
  type Issuer,
} from "../render/credentials/credential.ts";
import { earnedIn } from "../render/credentials/earned.ts";
import type { CredentialSource } from "../render/credentials/source.ts";
import { secondsAt } from "../roadmap/day.ts";
import { didPath, didWeb } from "./did-web.ts";
import { signingErrors } from "./signing-errors.ts";
import { algorithm, type PublicKey, type SigningKey } from "./signing-key.ts";
import { encodeStatus, statusIndex } from "./status-list.ts";

/** How others find the key of an issuer: in the document of its did:web, or at an address of its own. */
export type Identity = "did" | "address";

export interface IssuerProfile {
  /** Address of the issuer's site, ending with "/". */
  base: string;
  name: string;
  identity: Identity;
}

export interface SignedFile {
  /** Relative to the issuer's site. */
  path: string;
  content: string;
}

/** The file with the public key, relative to the issuer's site. */
const keyFile = `${credentialsFolder}key.json`;

/** The name of a list of withdrawn credentials. */
const statusFile = "status.jwt";

/** @throws a UserError if its site is not served over https */
export function issuerOf({ base, name, identity }: IssuerProfile): Issuer {
  const did = didWeb(base);
  if (did === null) throw signingErrors.noAddress(base);
  return { id: identity === "did" ? did : base, name, url: base };
}

/** What lets others check the signatures: the public key, and the document of the did:web. */
export function issuerFiles({ base }: Pick<IssuerProfile, "base">, open: PublicKey): SignedFile[] {
  const did = didWeb(base);
  if (did === null) throw signingErrors.noAddress(base);
  const method = `${did}#${open.kid}`;
  const document = {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/suites/jws-2020/v1"],
    id: did,
    verificationMethod: [{ id: method, type: "JsonWebKey2020", controller: did, publicKeyJwk: open }],
    assertionMethod: [method],
  };
  return [
    { path: didPath(base), content: `${JSON.stringify(document, null, 2)}\n` },
    { path: keyFile, content: `${JSON.stringify(open, null, 2)}\n` },
  ];
}

/**
 * Signs a credential for each complete phase and project, and the list of those that are withdrawn. The same portfolio and key
 * give the same files, because Ed25519 needs no random numbers.
 * @param folder of the files on the issuer's site, ending with "/"; their badges are beside them
 */
export async function signPortfolio(
  source: CredentialSource,
  profile: IssuerProfile,
  key: SigningKey,
  folder: string = credentialsFolder,
): Promise<SignedFile[]> {
  const issuer = issuerOf(profile);
  const at = `${profile.base}${folder}`;
  const list = `${at}${statusFile}`;
  const kid = profile.identity === "did" ? `${issuer.id}#${key.open.kid}` : `${profile.base}${keyFile}`;
  const all = earnedIn(source);
  const files: SignedFile[] = [];
  for (const earned of all) {
    const image = `${at}${earned.key}.svg`;
    const index = String(statusIndex(earned.key));
    const credential = credentialOf(source, earned, image, {
      issuer,
      id: `${at}${earned.key}.jwt`,
      status: {
        id: `${list}#${index}`,
        type: "BitstringStatusListEntry",
        statusPurpose: "revocation",
        statusListIndex: index,
        statusListCredential: list,
      },
    });
    files.push({ path: `${folder}${earned.key}.jwt`, content: await signed(claimsOf(credential), kid, key) });
  }
  const status = statusOf(
    list,
    issuer.id,
    all.map((earned) => earned.key),
  );
  return [...files, { path: `${folder}${statusFile}`, content: await signed(status, kid, key) }];
}

/** The credential with what a JWT names in its own way. */
function claimsOf(credential: Credential) {
  return {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    nbf: secondsAt(credential.validFrom),
    sub: credential.credentialSubject.id,
  };
}

function statusOf(id: string, issuer: string, earned: readonly string[]) {
  const subject = `${id}#list`;
  return {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    id,
    type: ["VerifiableCredential", "BitstringStatusListCredential"],
    issuer,
    credentialSubject: {
      id: subject,
      type: "BitstringStatusList",
      statusPurpose: "revocation",
      encodedList: encodeStatus(earned),
    },
    iss: issuer,
    jti: id,
    sub: subject,
  };
}

function signed(claims: Record<string, unknown>, kid: string, { key }: SigningKey): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid, typ: "JWT" }).sign(key);
}
