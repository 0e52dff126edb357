/** Looks up whether an issuer has withdrawn a credential (W3C, Bitstring Status List 1.0). */
import * as z from "zod";
import { messageOf } from "../../problems/errors.ts";
import { isTrusted } from "../../render/credentials/trusted-address.ts";
import { isWithdrawn } from "../../signing/status-list.ts";
import { fetchText } from "../fetch-text.ts";
import { checkSignature, type Doubted } from "./check-signature.ts";
import type { ReadCredential } from "./credential-shape.ts";
import { readToken } from "./token.ts";

const listShape = z.object({
  id: z.string(),
  issuer: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
  validFrom: z.iso.datetime({ offset: true }).optional(),
  validUntil: z.iso.datetime({ offset: true }).optional(),
  credentialSubject: z.object({
    type: z.literal("BitstringStatusList"),
    statusPurpose: z.literal("revocation"),
    encodedList: z.string(),
  }),
});

const fails = (reason: string): Doubted => ({ outcome: "fails", reason });
const unseen = (reason: string): Doubted => ({ outcome: "unseen", reason });

/** @param status of a credential whose signature is right. @returns null if it is not withdrawn */
export async function checkStatus(
  status: NonNullable<ReadCredential["credentialStatus"]>,
  issuer: string,
  { fetcher, now }: { fetcher: typeof fetch; now: Date },
): Promise<Doubted> {
  const { type, statusPurpose, statusListIndex, statusListCredential: address } = status;
  const index = Number(statusListIndex);
  if (
    type !== "BitstringStatusListEntry" ||
    statusPurpose !== "revocation" ||
    !Number.isSafeInteger(index) ||
    index < 0
  )
    return unseen(`Its status has an unknown type: ${type}.`);
  if (address === undefined || !isTrusted(address))
    return fails("The list of withdrawn credentials has no address that is safe to read.");
  let text: string | null;
  try {
    text = await fetchText(address, fetcher, isTrusted);
  } catch (cause) {
    return unseen(`The list of withdrawn credentials at ${address} could not be read: ${messageOf(cause)}.`);
  }
  if (text === null) return unseen(`There is no list of withdrawn credentials at ${address}.`);
  return inList(text.trim(), { address, index, issuer }, { fetcher, now });
}

async function inList(
  text: string,
  { address, index, issuer }: { address: string; index: number; issuer: string },
  { fetcher, now }: { fetcher: typeof fetch; now: Date },
): Promise<Doubted> {
  const token = readToken(text);
  const list = listShape.safeParse(token?.claims).data;
  if (token === null || list === undefined || list.id !== address)
    return fails(`${address} is not a list of withdrawn credentials.`);
  if (list.issuer !== issuer)
    return fails(`The list of withdrawn credentials is by ${list.issuer}, not by the issuer.`);
  const signature = await checkSignature(token, issuer, fetcher);
  if (signature !== null)
    return { ...signature, reason: `The list of withdrawn credentials: ${signature.reason}` };
  const until = list.validUntil ?? null;
  if (until !== null && Date.parse(until) < now.getTime())
    return fails(`The list of withdrawn credentials was valid until ${until}.`);
  let withdrawn: boolean | null;
  try {
    withdrawn = isWithdrawn(list.credentialSubject.encodedList, index);
  } catch (cause) {
    return fails(`The list of withdrawn credentials cannot be unpacked: ${messageOf(cause)}.`);
  }
  if (withdrawn === null) return fails("The list of withdrawn credentials has no entry for it.");
  return withdrawn ? fails("Its issuer has withdrawn it.") : null;
}
