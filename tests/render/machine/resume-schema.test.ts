import { describe, expect, test } from "vitest";
import * as z from "zod";
import { resumeSchema } from "../../../src/roadmap/resume-schema.ts";
import { resumeOf } from "./written.ts";

const work = { position: "Cook", organisation: "A kitchen" };
const messagesOf = (value: unknown): string[] =>
  (resumeSchema.safeParse(value).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

describe("accepts", () => {
  test.each<[string, unknown]>([
    ["nothing", {}],
    ["everything", resumeOf()],
    ["only a country", { place: { country: "PT" } }],
    ["a year", { experience: [{ ...work, from: "2019" }] }],
    ["a start month without an end", { experience: [{ ...work, from: "2019-03" }] }],
    ["an end less precise than the start", { experience: [{ ...work, from: "2024-05", to: "2024" }] }],
    ["a leap day", { certificates: [{ title: "A", on: "2024-02-29" }] }],
  ])("%s", (_name, value) => {
    expect(messagesOf(value)).toEqual([]);
  });
});

describe("rejects", () => {
  test.each<[string, unknown, string]>([
    ["an e-mail address", { email: "ana@example.com" }, 'Unrecognized key: "email"'],
    [
      "an invalid month",
      { experience: [{ ...work, from: "2019-13" }] },
      "is not a date in the form YYYY, YYYY-MM or YYYY-MM-DD",
    ],
    ["an invalid day", { experience: [{ ...work, from: "2019-02-30" }] }, "is a day that does not exist"],
    [
      "an end before the start",
      { experience: [{ ...work, from: "2020", to: "2019-12" }] },
      "experience.0.to must not",
    ],
    ["a country by name", { place: { country: "Brazil" } }, "is not a two-letter country code"],
    ["a mailto link", { experience: [{ ...work, url: "mailto:ana@example.com" }] }, "experience.0.url"],
    ["a password", { experience: [{ ...work, url: "https://a:b@example.com" }] }, "user name or password"],
    ["an empty name", { languages: [{ language: " ", level: "B2" }] }, "languages.0.language"],
    [
      "too long a text",
      { languages: Array.from({ length: 51 }, () => ({ language: "A", level: "B" })) },
      "languages",
    ],
  ])("%s", (_name, value, message) => {
    expect(messagesOf(value).join("\n")).toContain(message);
  });
});

test("describes every field", () => {
  const fieldsIn = (schema: unknown): unknown[] => {
    if (typeof schema !== "object" || schema === null) return [];
    const own = "properties" in schema && typeof schema.properties === "object" ? schema.properties : null;
    return [...Object.values(own ?? {}), ...Object.values(schema).flatMap(fieldsIn)];
  };
  const fields = fieldsIn(z.toJSONSchema(resumeSchema, { io: "input" }));
  expect(fields.length).toBeGreaterThan(25);
  for (const field of fields) expect(field).toHaveProperty("description");
});
