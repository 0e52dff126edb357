/**
 * Open Badges 3.0 credentials (1EdTech, Open Badges Specification 3.0, B.1.2) on the data model of W3C's Verifiable
 * Credentials 2.0. They say the same whenever they are made, so the same portfolio gives the same file.
 */
import { count } from "../../text/count.ts";
import { cleanText, plainText, plainTextIfAny } from "../machine/plain-text.ts";
import { itemPath } from "../site/addresses.ts";
import { dayFor } from "./completed.ts";
import { criteriaWith } from "./criteria.ts";
import type { Earned } from "./earned.ts";
import { type Evidence, evidenceOf } from "./evidence.ts";
import { markdownText } from "./markdown-text.ts";
import { uuidOf } from "./name-uuid.ts";
import type { CredentialSource, SourceItem } from "./source.ts";

/** Folder of the site with the credentials. */
export const credentialsFolder = "credentials/";

/** Who says that something was achieved. */
export interface Issuer {
  /** A URI: a DID, or the address of a page. */
  id: string;
  name: string;
  url?: string | undefined;
}

/** Where withdrawal is published (W3C Bitstring Status List 1.0). */
export interface StatusEntry {
  id: string;
  type: "BitstringStatusListEntry";
  statusPurpose: "revocation";
  /** A whole number from 0, as text. */
  statusListIndex: string;
  statusListCredential: string;
}

export interface Credential {
  "@context": readonly string[];
  id: string;
  type: readonly string[];
  name: string;
  issuer: { id: string; type: readonly string[]; name: string; url?: string | undefined };
  /** RFC 3339, in UTC. */
  validFrom: string;
  credentialSubject: ReturnType<typeof subjectOf>;
  evidence: Evidence[];
  credentialSchema: readonly object[];
  credentialStatus?: StatusEntry;
}

const contexts = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  // Has the name of the schema's type.
  "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
] as const;

const schema = {
  id: "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json",
  type: "1EdTechJsonSchemaValidator2019",
} as const;

/**
 * @param image address or data URL of its badge
 * @param issued who issues it, under which id, and where its status is, if anywhere
 */
export function credentialOf(
  source: CredentialSource,
  earned: Earned,
  image: string,
  issued: { issuer: Issuer; id: string; status?: StatusEntry },
): Credential {
  const { issuer, id, status } = issued;
  const title = titleOf(earned);
  return {
    "@context": contexts,
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    name: title,
    issuer: { id: issuer.id, type: ["Profile"], name: issuer.name, url: issuer.url },
    validFrom: `${dayFor(earned.on)}T00:00:00Z`,
    credentialSubject: subjectOf(source, earned, image),
    evidence: earned.items.flatMap(evidenceOf),
    credentialSchema: [schema],
    ...(status === undefined ? {} : { credentialStatus: status }),
  };
}

/** Plain text. */
export function titleOf({ title, key }: Pick<Earned, "title" | "key">): string {
  return plainText(title) || key;
}

/** The learner's name, GitHub login or the roadmap's title, whichever is known. */
export function learnerName({ owner, title }: Pick<CredentialSource, "owner" | "title">): string {
  return cleanText(owner.name ?? "") || owner.github || plainText(title) || "A learner";
}

/** The learner, by the address of their GitHub account or site. */
export function learnerId({ owner, url, title }: CredentialSource): string {
  if (owner.github !== null) return `https://github.com/${owner.github}`;
  return url ?? uuidOf(`learner ${owner.name ?? ""} ${title}`);
}

/** The URI of something on the learner's site. @param path of its page, ending with "/" */
export function uriOf(source: CredentialSource, path: string): string {
  return source.url === null ? uuidOf(`${learnerId(source)} ${path}`) : `${source.url}${path}`;
}

function subjectOf(source: CredentialSource, earned: Earned, image: string) {
  const { items, page } = earned;
  const title = titleOf(earned);
  const idOf = (path: string): string => uriOf(source, path);
  return {
    id: learnerId(source),
    type: ["AchievementSubject"],
    identifier: [
      {
        type: "IdentityObject",
        hashed: false,
        identityHash: learnerName(source),
        identityType: "name",
      },
    ],
    achievement: {
      id: idOf(page),
      type: ["Achievement"],
      achievementType: "Achievement",
      name: title,
      description: plainTextIfAny(earned.about) ?? describe(source, earned),
      criteria: {
        ...(source.url === null ? {} : { id: idOf(page) }),
        narrative: earned.criteria ?? criteriaWith(items.map((item) => `- ${markdownText(itemTitle(item))}`)),
      },
      image: { id: image, type: "Image", caption: `${title}, complete` },
      resultDescription: items.map((item) => ({
        id: idOf(itemPath(item.id)),
        type: ["ResultDescription"],
        name: itemTitle(item),
        resultType: "Status",
      })),
    },
    result: items.map((item) => ({
      type: ["Result"],
      resultDescription: idOf(itemPath(item.id)),
      status: "Completed",
    })),
  };
}

function describe({ title }: CredentialSource, { kind, items }: Earned): string {
  const plan = plainText(title);
  const of = plan === "" ? "" : ` of “${plan}”`;
  return `A ${kind}${of}: ${count(items.length, "item")}, each proven.`;
}

function itemTitle({ id, title }: SourceItem): string {
  return plainText(title) || id;
}
