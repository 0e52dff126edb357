/** Plays a labelled case: its repository.json becomes a real git repository, and a whole sync says what it shows. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { mayHoldSecrets } from "../../src/languages/left-out.ts";
import { createRepository, stranger, type TestRepository } from "../support/repository.ts";
import { roadmapText } from "../support/roadmaps.ts";

const linesSchema = z.array(z.string());

const contentSchema = z.union([
  linesSchema,
  /** As PowerShell writes `pip freeze > requirements.txt`: UTF-16 with a mark. */
  z.strictObject({ utf16: linesSchema }),
  z.strictObject({ base64: z.string() }),
  /** The same file so often, `{n}` in its path and its lines being its number. */
  z.strictObject({ repeat: z.int().positive(), lines: linesSchema }),
  z.strictObject({
    notebook: z.array(
      z.union([z.strictObject({ code: linesSchema }), z.strictObject({ text: linesSchema })]),
    ),
  }),
]);
type Content = z.infer<typeof contentSchema>;

const repositorySchema = z.strictObject({
  about: z.string(),
  commits: z.array(
    z.strictObject({
      message: z.string(),
      author: z.enum(["owner", "stranger", "bot"]).default("owner"),
      /** ISO time with offset. */
      date: z.string().optional(),
      /** By path; null takes a file away. */
      files: z.record(z.string(), contentSchema.nullable()).default({}),
    }),
  ),
});

const reasonsSchema = z.record(z.string(), z.string().min(1));

const labelsSchema = z.strictObject({
  /** Skills that are shown, each with the reason why. */
  ticks: reasonsSchema,
  /** Skills that one could take for shown. Every other skill of the seed must stay open too. */
  open: reasonsSchema,
  /** Rules that a learner could write for themselves. */
  rules: z
    .array(
      z.strictObject({
        rule: z.record(z.string(), z.json()),
        ticks: z.boolean(),
        because: z.string().min(1),
      }),
    )
    .default([]),
});

/** By default a test's commits are the owner's. */
const authors = {
  owner: {},
  stranger: { author: stranger },
  bot: { author: { name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com" } },
};

export const labelledCases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const casesWithSecrets = labelledCases.filter((name) =>
  readRepository(name).commits.some(({ files }) => Object.keys(files).some(mayHoldSecrets)),
);

/** The skills that the seed's roadmap asks for. */
export const seedSkills = [
  ...readFileSync(join(import.meta.dirname, "../../roadmap.json"), "utf8").matchAll(/"skill": "([^"]+)"/g),
].map(([, skill = ""]) => skill);

interface Labelled {
  /** The repository whose code is looked at. */
  project: TestRepository;
  /** Another, that holds the roadmap: an item for each skill of the seed, and for each rule. */
  portfolio: TestRepository;
  /** Ids of the items that must be done. */
  ticks: string[];
  /** Ids of the items that are said to be open. */
  open: string[];
  /** Every line of a file that may hold secrets, and what it sets. */
  secrets: string[];
}

function readJson(name: string, file: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, name, file), "utf8"));
}

function readRepository(name: string): z.infer<typeof repositorySchema> {
  return repositorySchema.parse(readJson(name, "repository.json"));
}

export function playLabelled(name: string): Labelled {
  const { commits } = readRepository(name);
  const labels = labelsSchema.parse(readJson(name, "labels.json"));
  const project = createRepository();
  const secrets = new Set<string>();
  for (const { message, author, date, files } of commits) {
    for (const [path, content] of Object.entries(files)) {
      put(project.dir, path, content);
      if (mayHoldSecrets(path) && Array.isArray(content))
        for (const line of content) for (const one of secretsOf(line)) secrets.add(one);
    }
    project.commit({ message, ...authors[author], ...(date === undefined ? {} : { date }) });
  }
  const rules = labels.rules.map(({ rule, ticks }, index) => ({ id: `rule-${index + 1}`, rule, ticks }));
  const items = [
    ...seedSkills.map((skill) => ({ id: skill, evidence: [{ skill }] })),
    ...rules.map(({ id, rule }) => ({ id, evidence: [rule] })),
  ];
  const portfolio = createRepository();
  portfolio.commit({
    message: "Plan",
    files: {
      "roadmap.json": roadmapText(items, {
        repositories: [{ repository: project.dir, publish: "all" }],
      }),
    },
  });
  const ruled = (ticks: boolean): string[] => rules.filter((one) => one.ticks === ticks).map(({ id }) => id);
  return {
    project,
    portfolio,
    ticks: [...Object.keys(labels.ticks), ...ruled(true)],
    open: [...Object.keys(labels.open), ...ruled(false)],
    secrets: [...secrets],
  };
}

function put(folder: string, path: string, content: Content | null): void {
  if (content === null) return rmSync(join(folder, path));
  if (!Array.isArray(content) && "repeat" in content) {
    for (let number = 1; number <= content.repeat; number++) {
      const numbered = (text: string): string => text.replaceAll("{n}", String(number));
      put(folder, numbered(path), content.lines.map(numbered));
    }
    return;
  }
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytesOf(content));
}

function bytesOf(content: Exclude<Content, { repeat: number }>): Buffer {
  const text = (lines: readonly string[], end: string): string =>
    lines.map((line) => `${line}${end}`).join("");
  if (Array.isArray(content)) return Buffer.from(text(content, "\n"));
  if ("utf16" in content) return Buffer.from(`\uFEFF${text(content.utf16, "\r\n")}`, "utf16le");
  if ("base64" in content) return Buffer.from(content.base64, "base64");
  const cells = content.notebook.map((cell) => {
    const [type, lines] =
      "code" in cell ? (["code", cell.code] as const) : (["markdown", cell.text] as const);
    return {
      cell_type: type,
      metadata: {},
      source: lines.map((line, at) => (at + 1 < lines.length ? `${line}\n` : line)),
    };
  });
  return Buffer.from(`${JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`);
}

/** A line as it stands, and the value in it. What is short says nothing, and stands everywhere. */
function secretsOf(line: string): string[] {
  return [line, line.slice(line.indexOf("=") + 1)]
    .map((one) => one.trim())
    .filter(({ length }) => length > 5);
}
