/** The issue forms and settings in .github/ are valid. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");
const folder = ".github/ISSUE_TEMPLATE";
const read = (path: string): unknown => parse(readFileSync(join(root, path), "utf8"));

const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(
    z.strictObject({
      type: z.enum(["input", "textarea"]),
      id: z.string().regex(/^[\w-]+$/),
      attributes: z.strictObject({
        label: z.string(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        render: z.string().optional(),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
});

describe("issue forms", () => {
  const names = readdirSync(join(root, folder)).filter((name) => name !== "config.yml");

  test.each(names)("%s has the required fields of a form", (name) => {
    const ids = form.parse(read(`${folder}/${name}`)).body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ["1-wrong-tick.yml", ["repository", "item", "proof", "expected", "version"]],
    ["2-missed-tick.yml", ["repository", "item", "place", "explain", "expected", "version"]],
    ["3-new-skill.yml", ["skill", "shows", "not"]],
  ])("%s asks for the required information", (name, needed) => {
    const { body } = form.parse(read(`${folder}/${name}`));
    expect(body.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual(needed);
  });

  test("security problems are reported elsewhere", () => {
    expect(JSON.stringify(read(`${folder}/config.yml`))).toContain("/security/advisories/new");
  });
});

test("dependabot waits before it proposes a version, and groups small updates", () => {
  const update = z.object({
    "package-ecosystem": z.string(),
    directory: z.string(),
    schedule: z.object({ interval: z.literal("weekly") }),
    cooldown: z.object({ "default-days": z.number().min(7) }),
    groups: z.record(z.string(), z.object({})),
  });
  const { updates } = z
    .object({ version: z.literal(2), updates: z.array(update) })
    .parse(read(".github/dependabot.yml"));
  expect(updates.map((each) => each["package-ecosystem"])).toEqual(["npm", "github-actions"]);
});

test("the devcontainer has the Node version of the scripts and installs dependencies", () => {
  const container: unknown = JSON.parse(readFileSync(join(root, ".devcontainer/devcontainer.json"), "utf8"));
  expect(container).toMatchObject({ image: expect.stringContaining(":24-"), postCreateCommand: "npm ci" });
});

test.each(["CODE_OF_CONDUCT.md", ".github/PULL_REQUEST_TEMPLATE.md", ".github/CODEOWNERS", ".editorconfig"])(
  "%s exists",
  (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  },
);
