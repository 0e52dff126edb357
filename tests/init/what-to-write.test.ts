/** Which files init writes, and what stays as it is. */
import { describe, expect, test } from "vitest";
import { ignoringSite, newReadme, withMarkers } from "../../src/init/additions.ts";
import { type Files, type Wanted, whatToWrite } from "../../src/init/what-to-write.ts";
import { dailyPath, workflowPath } from "../../src/init/workflows.ts";

const start = "<!-- roadfolio:start -->";
const end = "<!-- roadfolio:end -->";
const portfolio =
  "on:\n  push:\n    branches: [main]\n  workflow_call:\njobs:\n  a:\n    - uses: roadfolio/roadfolio@v1\n";

const empty: Files = {
  paths: { roadmap: "roadmap.json", readme: "README.md" },
  roadmap: null,
  readme: null,
  ignore: null,
  workflows: new Map(),
};
const wanted: Wanted = {
  roadmap: { text: "{}\n", items: 50, phases: 4 },
  heading: "Backend",
  branch: "main",
  hostWithoutWorkflows: null,
  site: "site",
  workflows: { portfolio, daily: "daily\n" },
};

/** What is written, by path; null for what is left as it is. */
function written(files: Partial<Files>, more: Partial<Wanted> = {}) {
  const planned = whatToWrite({ ...empty, ...files }, { ...wanted, ...more });
  return Object.fromEntries(planned.map(({ path, content }) => [path, content]));
}

test("everything, into an empty folder", () => {
  expect(written({})).toEqual({
    "roadmap.json": "{}\n",
    [workflowPath]: portfolio,
    [dailyPath]: "daily\n",
    "README.md": `# Backend\n\n${start}\n${end}\n`,
    ".gitignore": "/site/\n",
  });
});

test("nothing where everything is there, also with Windows' line ends", () => {
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  const workflows = new Map([
    [workflowPath, crlf(portfolio)],
    [dailyPath, "daily\n"],
  ]);
  const files = { readme: crlf(newReadme("Mine")), ignore: "/site/\r\n", workflows };
  expect(written(files, { roadmap: null })).toEqual({});
});

describe("workflows", () => {
  const names = (workflows: Record<string, string>, more: Partial<Wanted> = {}) =>
    Object.entries(written({ workflows: new Map(Object.entries(workflows)) }, more)).filter(([path]) =>
      path.startsWith(".github"),
    );

  test("one that runs Roadfolio under another name is enough", () => {
    expect(names({ ".github/workflows/tick.yaml": portfolio })).toEqual([]);
  });
  test("one of that name for something else stays, and nothing is called daily", () => {
    expect(names({ [workflowPath]: "jobs: {}\n" })).toEqual([[workflowPath, null]]);
  });
  test("a changed one stays, and the daily one is added", () => {
    expect(names({ [workflowPath]: `${portfolio}# mine\n` })).toEqual([
      [workflowPath, null],
      [dailyPath, "daily\n"],
    ]);
  });
  test("one that cannot be called gets no daily one", () => {
    const old = portfolio.replace("  workflow_call:\n", "");
    expect(names({ [workflowPath]: old })).toEqual([[workflowPath, null]]);
  });
  test("none where they would not run", () => {
    expect(names({}, { hostWithoutWorkflows: "gitlab.com" })).toEqual([]);
  });
});

describe("withMarkers", () => {
  test.each<[string, string, string | null]>([
    ["a README", "# Me\n\nHello.\n", `# Me\n\nHello.\n\n${start}\n${end}\n`],
    ["without a final line end", "# Me", `# Me\n\n${start}\n${end}\n`],
    ["with Windows' line ends", "# Me\r\n", `# Me\r\n\r\n${start}\r\n${end}\r\n`],
    ["an empty one", "", `${start}\n${end}\n`],
    ["a byte-order mark alone", "\uFEFF", `\uFEFF${start}\n${end}\n`],
    ["with markers", `# Me\n${start}\nx\n${end}\n`, null],
    ["with one marker", `# Me\n${start}\n`, null],
    ["in an open code block", "# Me\n```\ncode\n", null],
  ])("%s", (_name, readme, text) => {
    const result = withMarkers(readme);
    expect(result.state === "add" ? result.text : null).toBe(text);
  });
});

describe("ignoringSite", () => {
  test.each<[string | null, string | null]>([
    [null, "/site/\n"],
    ["", "/site/\n"],
    [".env\n", ".env\n/site/\n"],
    [".env", ".env\n/site/\n"],
    [".env\r\n", ".env\r\n/site/\r\n"],
    ["docs/site/\n", "docs/site/\n/site/\n"],
    ["# site/\n", "# site/\n/site/\n"],
    ["!site/\n", "!site/\n/site/\n"],
    ["site\n", null],
    ["/site\n", null],
    [" site/ \r\n", null],
    ["a\n/site/\nb", null],
  ])("%o", (ignore, text) => {
    const result = ignoringSite(ignore, "site");
    expect(result.state === "add" ? result.text : null).toBe(text);
  });
});

test("a file that cannot be read is left, with the reason", () => {
  const planned = whatToWrite({ ...empty, readme: { unreadable: "README.md is a link" } }, wanted);
  expect(planned).toContainEqual({
    path: "README.md",
    content: null,
    says: "left as it is: README.md is a link",
  });
});
