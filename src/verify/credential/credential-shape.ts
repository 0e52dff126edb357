/** The parts of an Open Badges credential that are verified. Others may be there. */
import * as z from "zod";

const text = z.string().max(100_000);

/** JSON-LD writes a list of one element as that element. */
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema).max(20_000), schema.transform((one) => [one])]);

const evidence = z.object({
  id: text.optional(),
  name: text.default(""),
  narrative: text.default(""),
});

export const credentialShape = z.object({
  id: text,
  name: text.optional(),
  type: list(text).refine((types) => types.includes("VerifiableCredential")),
  issuer: z.union([
    z.object({ id: text, name: text.default("") }),
    text.transform((id) => ({ id, name: "" })),
  ]),
  validFrom: z.iso.datetime({ offset: true }),
  validUntil: z.iso.datetime({ offset: true }).optional(),
  credentialSubject: z.object({
    id: text.optional(),
    identifier: list(z.object({ identityHash: text, identityType: text })).optional(),
    achievement: z.object({
      id: text,
      name: text,
      description: text.default(""),
      criteria: z.object({ id: text.optional(), narrative: z.string().max(1_000_000).default("") }),
      resultDescription: list(z.object({ id: text, name: text })).default([]),
    }),
    result: list(z.object({ resultDescription: text.optional(), status: text.optional() })).default([]),
  }),
  evidence: list(evidence).default([]),
  proof: z.unknown().optional(),
  credentialStatus: z
    .object({
      type: text,
      statusPurpose: text.optional(),
      statusListIndex: z.union([text, z.int()]).optional(),
      statusListCredential: text.optional(),
    })
    .optional(),
});

export type ReadCredential = z.infer<typeof credentialShape>;
