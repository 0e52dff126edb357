/** The printed résumé: one sheet, or two for a long life, with selectable text. */
import type { BrowserContext } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Portfolio } from "../../src/render/portfolio.ts";
import type { WrittenResume } from "../../src/roadmap/resume-schema.ts";
import { crowd } from "../support/crowd.ts";
import { samplePortfolio } from "./sample-portfolio.ts";
import { openBrowser } from "./open-browser.ts";
import { servePortfolio } from "./serve.ts";

let browser: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function printed(portfolio: Portfolio, format: "A4" | "Letter"): Promise<{ pages: string[] }> {
  const served = await servePortfolio(portfolio);
  const page = await browser.newPage();
  await page.goto(`${served.base}resume/`);
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  await page.close();
  served.close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return { pages: text };
}

const sentence =
  "Planned, built and ran what the team needed, and wrote down how, so that others could go on with it.";

/** More than anybody writes about themselves. */
const full: WrittenResume = {
  summary: `${sentence} `.repeat(6).trim(),
  place: { city: "Belo Horizonte", country: "BR" },
  experience: Array.from({ length: 7 }, (_, index) => ({
    position: `Position ${index}`,
    organisation: `Organisation ${index}`,
    from: "2019-02",
    to: "2025-06",
    summary: sentence,
    highlights: Array.from({ length: 6 }, () => sentence),
  })),
  education: Array.from({ length: 5 }, (_, index) => ({
    institution: `University ${index}`,
    area: "Business Administration",
    degree: "Bachelor",
    from: "2014",
    to: "2018",
  })),
  languages: ["Portuguese", "English", "Spanish", "French"].map((language) => ({ language, level: "B2" })),
  certificates: Array.from({ length: 9 }, (_, index) => ({
    title: `Certificate ${index}`,
    issuer: "Somebody",
  })),
};

const crowded = crowd({ items: 600, name: (what, number) => `A ${what} with a rather long name ${number}` });

const formats = ["A4", "Letter"] as const;

describe.each(formats)("on %s", (format) => {
  test("the sample takes one sheet, and all its text is selectable", async () => {
    const { pages } = await printed(samplePortfolio(), format);
    expect(pages).toHaveLength(1);
    const text = pages.join("\n");
    for (const part of ["The owner", "The headline", "Skills", "The project", "The position"])
      expect(text).toContain(part);
    // Elements for the screen are not printed.
    expect(text).not.toMatch(/Skip to content|Verify|resume\.json|made by Roadfolio/);
  });

  test.each<[string, Portfolio]>([
    ["a full life and 600 items", { ...crowded, roadmap: { ...crowded.roadmap, resume: full } }],
    ["nothing but a name", crowd({ items: 0, projects: false })],
    ["nothing at all", crowd({ items: 0, owner: false, projects: false })],
  ])("%s takes two sheets at most, none of them empty", async (_name, portfolio) => {
    const { pages } = await printed(portfolio, format);
    expect(pages.length).toBeLessThanOrEqual(2);
    for (const page of pages) expect(page.trim()).not.toBe("");
  });
});
