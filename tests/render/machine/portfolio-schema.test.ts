import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { portfolioSchema } from "../../../src/render/machine/portfolio-schema.ts";
import { type Portfolio } from "../../../src/render/portfolio.ts";
import type { PublishedDecision } from "../../../src/render/published.ts";
import { portfolioJson, publicPortfolio } from "../../../src/render/portfolio-json.ts";
import { portfolioOf } from "./sample.ts";
import { texts } from "./texts.ts";

const jsonSchema = z.toJSONSchema(portfolioSchema, { io: "output" });
// zod checks formats; ajv has none built in.
const agrees = new Ajv2020({ validateFormats: false, strict: true, allErrors: true }).compile(jsonSchema);

/** portfolio.json of a portfolio whose proven items have a history. */
function printed(portfolio: Portfolio): Record<string, unknown> {
  const decisions = portfolio.decisions.map((decision): PublishedDecision => {
    const [proof = null] = decision.proofs;
    const on = proof?.on ?? "2025-09-03";
    return proof === null
      ? decision
      : {
          ...decision,
          history: [
            { what: "ticked", on, because: "Completes: it", proof },
            { what: "taken back", on, because: "by hand", proof: null },
            { what: "ticked again", on, because: "Completes: it", proof },
          ],
        };
  });
  return JSON.parse(portfolioJson(publicPortfolio({ ...portfolio, decisions }, "2025-10-01")));
}

const problemsOf = (value: unknown): string[] =>
  (portfolioSchema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

describe("output", () => {
  test.each<[string, Portfolio]>([
    ["of a full roadmap", portfolioOf()],
    [
      "of an almost empty roadmap",
      portfolioOf(undefined, { owner: undefined, start: undefined, phases: [], strategy: [] }),
    ],
    ...texts.map(([name, text]): [string, Portfolio] => [
      `of a roadmap with ${name}`,
      portfolioOf(() => text),
    ]),
  ])("%s matches the schema", (_name, portfolio) => {
    const value = printed(portfolio);
    expect(problemsOf(value)).toEqual([]);
    agrees(value);
    expect(agrees.errors).toBeNull();
  });
});

describe("both schemas reject", () => {
  const good = printed(portfolioOf());
  test.each<[string, object]>([
    ["an unknown key", { ...good, more: 1 }],
    ["an unknown version", { ...good, version: 2 }],
    ["a missing part", { ...good, made: undefined }],
    ["a negative number of items", { ...good, progress: { done: -1, total: 0, percent: 0 } }],
    ["an incomplete item", { ...good, items: [{ id: "a" }] }],
  ])("%s", (_name, value) => {
    expect(problemsOf(value)).not.toEqual([]);
    expect(agrees(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

test("describes every field", () => {
  const undescribed = (schema: unknown, at: string): string[] => {
    if (typeof schema !== "object" || schema === null) return [];
    return Object.entries(schema).flatMap(([key, value]) => {
      const fields = key === "properties" && typeof value === "object" ? Object.entries(value ?? {}) : [];
      const bare = fields.filter(([, field]) => !Object.hasOwn(Object(field), "description"));
      return [...bare.map(([name]) => `${at}/${name}`), ...undescribed(value, `${at}/${key}`)];
    });
  };
  expect(undescribed(jsonSchema, "")).toEqual([]);
});
