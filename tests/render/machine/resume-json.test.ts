import resumeFormat from "@jsonresume/schema";
import { describe, expect, test } from "vitest";
import { plainText } from "../../../src/render/machine/plain-text.ts";
import { resumeDocument, resumeJson } from "../../../src/render/machine/resume-json.ts";
import { base, portfolioOf } from "./sample.ts";
import { anyAddress, texts, textsIn } from "./texts.ts";
import { resumeOf } from "./written.ts";

const today = "2025-10-01";

function problemsOf(json: string): string[] {
  const found: string[] = [];
  resumeFormat.validate(JSON.parse(json), (problems) => {
    for (const { stack } of problems ?? []) found.push(stack);
  });
  return found;
}

test("the validator detects errors", () => {
  expect(problemsOf('{"work":[{"startDate":"March"}]}')).toHaveLength(1);
});

test("writes a full résumé", () => {
  const json = resumeJson(portfolioOf(), resumeOf(), base, today);
  expect(problemsOf(json)).toEqual([]);
  expect(JSON.parse(json)).toEqual({
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      name: "The owner",
      label: "The headline",
      url: base,
      summary: "The summary",
      location: { city: "The city", region: "The region", countryCode: "BR" },
      profiles: [
        { network: "GitHub", username: "ana-souza", url: "https://github.com/ana-souza" },
        { network: "The link", url: "https://example.com/me" },
      ],
    },
    work: [
      {
        name: "The organisation",
        position: "The position",
        url: "https://example.com/work",
        startDate: "2019-03",
        endDate: "2024",
        summary: "The work",
        highlights: ["The highlight"],
      },
    ],
    education: [
      {
        institution: "The institution",
        area: "The area",
        studyType: "The degree",
        startDate: "2014",
        endDate: "2018-12-20",
      },
    ],
    certificates: [
      { name: "The certificate", issuer: "The issuer", date: "2025-01-02", url: "https://example.com/paper" },
    ],
    skills: [
      { name: "SQL and databases", keywords: ["The coded item"] },
      { name: "Web backends", keywords: ["FastAPI applications"] },
      { name: "The group", keywords: ["The proven item", "The hidden item"] },
      { name: "The phase", keywords: ["The route"] },
    ],
    languages: [{ language: "The language", fluency: "The level" }],
    projects: [
      {
        name: "The project",
        description: "The description",
        url: "https://example.com/api",
        startDate: "2025-09-04",
        endDate: "2025-09-04",
        keywords: ["Python", "FastAPI"],
        highlights: ["The route"],
      },
    ],
    meta: { canonical: `${base}resume.json`, version: "v1.0.0", lastModified: "2025-10-01T00:00:00" },
  });
});

test("leaves out unknown values", () => {
  const json = resumeJson(portfolioOf(undefined, { owner: undefined, phases: [] }), null, null, today);
  expect(problemsOf(json)).toEqual([]);
  expect(JSON.parse(json)).toMatchObject({
    basics: { name: "The roadmap", profiles: [] },
    work: [],
    projects: [],
    meta: { version: "v1.0.0" },
  });
  expect(json).not.toMatch(/null|"url"|"canonical"|"location"/);
});

test("lists habits that hold as skills, but no gates", () => {
  const portfolio = portfolioOf();
  const proofs = portfolio.decisions.find(({ item }) => item.id === "proven")?.proofs ?? [];
  const decisions = portfolio.decisions.map((one) => ({ ...one, done: true, proofs }));
  const { skills } = resumeDocument({ ...portfolio, decisions }, null, base, today);
  expect(skills.at(-1)).toEqual({ name: "Ways of working", keywords: ["The habit"] });
  expect(JSON.stringify(skills)).not.toContain("The gate");
});

test("writes the document to the file", () => {
  const args = [portfolioOf(), resumeOf(), base, today] as const;
  expect(JSON.parse(resumeJson(...args))).toEqual(JSON.parse(JSON.stringify(resumeDocument(...args))));
});

test("uses the owner's own wording for a place without a city", () => {
  const { basics } = resumeDocument(portfolioOf(), { place: {} }, base, today);
  expect(basics.location).toEqual({ address: "The place" });
});

describe("hostile text in every field", () => {
  test.each(texts)("%s", (_name, text) => {
    const json = resumeJson(
      portfolioOf(() => text),
      resumeOf(() => text),
      base,
      today,
    );
    expect(problemsOf(json)).toEqual([]);
    const plain = plainText(text);
    expect(plain).not.toBe("");
    expect(textsIn(JSON.parse(json)).filter((one) => one === plain).length).toBeGreaterThan(20);
    expect(json).not.toMatch(anyAddress);
  });
});
