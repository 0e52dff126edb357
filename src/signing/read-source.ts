/** Reads a portfolio.json for what credentials are made from. */
import * as z from "zod";
import type { CredentialSource } from "../render/credentials/source.ts";

const text = z.string().max(10_000);
const maybe = text.nullable();
const credential = z.object({ criteria: z.string().max(1_000_000) }).optional();

const proof = z.object({
  kind: text,
  repository: maybe,
  ref: maybe,
  path: maybe,
  line: z.int().nullish(),
  url: maybe,
  on: maybe,
  by: maybe,
  title: maybe,
  publish: text.optional(),
  count: z.int().optional(),
});

const source = z.object({
  version: z.literal(1),
  generator: z.literal("roadfolio"),
  url: maybe,
  title: text,
  owner: z.object({ name: maybe, github: maybe }),
  phases: z.array(
    z.object({
      id: text,
      title: text,
      goal: maybe,
      project: z
        .object({
          id: text,
          title: text,
          description: maybe,
          path: maybe.optional(),
          repository: maybe.optional(),
          credential,
        })
        .nullable(),
      credential,
    }),
  ),
  items: z.array(
    z.object({
      id: text,
      title: text,
      phase: maybe,
      project: maybe,
      done: z.boolean(),
      on: maybe,
      proof: z.array(proof),
    }),
  ),
});

/** @returns null if it is not a portfolio.json */
export function readSource(json: string): CredentialSource | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return source.safeParse(value).data ?? null;
}
