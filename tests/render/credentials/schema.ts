/** 1EdTech's JSON Schema of a credential, as they publish it and in the strict form. See 1edtech/README.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2019 } from "ajv/dist/2019.js";

const text = readFileSync(
  join(import.meta.dirname, "1edtech/ob_v3p0_achievementcredential_schema.json"),
  "utf8",
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without the choices that JSON-LD adds: one element instead of a list, and a text in several languages. */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict);
  if (!isObject(value)) return value;
  const { oneOf, ...rest } = value;
  if (!Array.isArray(oneOf)) return mapped(value);
  const choices = oneOf.filter(isObject);
  const list = choices.find((one) => one["type"] === "array" || Array.isArray(one["allOf"]));
  const word = choices.find((one) => one["type"] === "string");
  const only = list ?? (choices.some((one) => "propertyNames" in one) ? word : undefined);
  return only === undefined ? mapped(value) : { ...mapped(rest), ...mapped(only) };
}

function mapped(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, strict(one)]));
}

function checker(schema: unknown): (value: unknown) => string[] {
  const ajv = new Ajv2019({ allErrors: true, strict: false });
  ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  ajv.addFormat("date", /^\d{4}-\d\d-\d\d$/);
  if (!isObject(schema)) throw new Error("The schema is no object.");
  // Their address of the dialect ends with "#", by which ajv does not know it.
  const check = ajv.compile({ ...schema, $schema: "https://json-schema.org/draft/2019-09/schema" });
  return (value) => {
    check(value);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  };
}

const parsed: unknown = JSON.parse(text);

/** @returns what is wrong, as paths with a reason; empty for a valid credential */
export const publishedProblems = checker(parsed);
export const strictProblems = checker(strict(parsed));
