/** Open Badges 3.0 credentials, checked against 1EdTech's own schema. */
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { completedOn } from "../../../src/render/credentials/completed.ts";
import { credentialFiles } from "../../../src/render/credentials/credential-files.ts";
import type { Credential } from "../../../src/render/credentials/credential.ts";
import { earnedIn } from "../../../src/render/credentials/earned.ts";
import { linkedInUrl } from "../../../src/render/credentials/linked-in.ts";
import { selfIssuedCredential } from "../../../src/render/credentials/self-issued.ts";
import type { CredentialSource } from "../../../src/render/credentials/source.ts";
import { texts } from "../machine/texts.ts";
import { shipped } from "../portfolio.ts";
import { code, commit, issue, item, kept, source } from "./sample.ts";
import { publishedProblems, strictProblems } from "./schema.ts";

const full = source([
  item("joins", { proof: [code, commit], on: "2025-09-05" }),
  item("crud", { proof: [issue] }),
  item("reads", { project: "tool", proof: [kept], on: "2025-09" }),
]);

function credentials(of: CredentialSource): Credential[] {
  return earnedIn(of).map((earned) =>
    selfIssuedCredential(of, earned, `https://example.org/${earned.key}.svg`),
  );
}

function first(of: CredentialSource): Credential {
  const [credential] = credentials(of);
  if (credential === undefined) throw new Error("Nothing is earned.");
  return credential;
}

describe("1EdTech's schema accepts", () => {
  test.each<[string, CredentialSource]>([
    ["a phase and its project", full],
    ["one without an address", { ...full, url: null }],
    ["one without an owner", { ...full, url: null, owner: { name: null, github: null } }],
    ...texts.map(([name, text]): [string, CredentialSource] => [
      `one with ${name} everywhere`,
      {
        ...full,
        title: text,
        owner: { name: text, github: "ana-souza" },
        phases: full.phases.map((phase) => ({ ...phase, title: text, goal: text })),
        items: full.items.map((one) => ({
          ...one,
          title: text,
          proof: one.proof.map((proof) => ({ ...proof, by: text, title: text })),
        })),
      },
    ]),
  ])("%s", (_name, of) => {
    const all = credentials(of);
    expect(all).toHaveLength(2);
    for (const credential of all) {
      // As a wallet reads it.
      const read: unknown = JSON.parse(JSON.stringify(credential));
      expect(publishedProblems(read)).toEqual([]);
      expect(strictProblems(read)).toEqual([]);
    }
  });
});

test.each([
  [{ path: "tool" }, 2],
  [{ path: null, repository: "ana-souza/tool" }, 2],
  [{ path: null, repository: null }, 1],
  [{}, 1],
])("a project at %o is one of %i credentials: one that is nowhere has none", (place, count) => {
  const project = { id: "tool", title: "Reading tool", description: null, ...place };
  expect(credentials({ ...full, phases: full.phases.map((phase) => ({ ...phase, project })) })).toHaveLength(
    count,
  );
});

describe("1EdTech's schema rejects", () => {
  const good = first(full);
  test.each<[string, object]>([
    ["no day", { ...good, validFrom: undefined }],
    ["a day without a time", { ...good, validFrom: "2025-09-05" }],
    ["another type", { ...good, type: ["VerifiableCredential"] }],
    ["evidence that is text", { ...good, evidence: ["a commit"] }],
    ["an achievement without criteria", { ...good, credentialSubject: { type: ["AchievementSubject"] } }],
    ["an issuer without an id", { ...good, issuer: { type: ["Profile"], name: "Ana" } }],
    ["another order of contexts", { ...good, "@context": [...good["@context"]].toReversed() }],
  ])("%s", (_what, bad) => {
    expect(strictProblems(JSON.parse(JSON.stringify(bad)))).not.toEqual([]);
  });
  test("one type instead of a list, in the strict form only", () => {
    const bad = JSON.parse(JSON.stringify({ ...good, evidence: good.evidence[0] }));
    expect(publishedProblems(bad)).toEqual([]);
    expect(strictProblems(bad)).not.toEqual([]);
  });
});

test("what it says", () => {
  expect(first(full)).toMatchObject({
    id: "https://ana-souza.github.io/learning/credentials/phase-basics.json",
    name: "Absolute Basics",
    issuer: { id: "https://ana-souza.github.io/learning/", name: "Ana Souza (self-issued)" },
    validFrom: "2025-09-05T00:00:00Z",
    credentialSubject: {
      id: "https://github.com/ana-souza",
      achievement: {
        id: "https://ana-souza.github.io/learning/phases/basics/",
        description: "Work with data.",
        criteria: {
          id: "https://ana-souza.github.io/learning/phases/basics/",
          narrative: "Each is proven.",
        },
        resultDescription: [
          {
            id: "https://ana-souza.github.io/learning/items/joins/",
            name: "Title of joins",
            resultType: "Status",
          },
          { name: "Title of crud" },
          { name: "Title of reads" },
        ],
      },
      result: [
        { resultDescription: "https://ana-souza.github.io/learning/items/joins/", status: "Completed" },
        { status: "Completed" },
        { status: "Completed" },
      ],
    },
    evidence: [
      {
        id: code.url,
        type: ["Evidence"],
        name: "Title of joins",
        genre: "Code",
        narrative:
          "Line 3 of sql/joins\\_1.sql in commit 1a2b3c4 of ana-souza/learning, by Ana Souza, 3 Sep 2025: “Report sales”.",
      },
      { id: commit.url, name: "Title of joins", genre: "Commit" },
      {
        id: issue.url,
        name: "Title of crud",
        genre: "Issue",
        narrative: expect.stringMatching(/^Issue \\#12 of/),
      },
      { name: "Title of reads", narrative: "3 proofs in a private repository in September 2025." },
    ],
  });
});

test("a project says that it is one, and of which roadmap", () => {
  const [, project] = credentials(full);
  expect(project).toMatchObject({
    id: "https://ana-souza.github.io/learning/credentials/project-tool.json",
    validFrom: "2025-09-01T00:00:00Z",
    credentialSubject: {
      achievement: {
        description: "A project of “Learning Plan”: 1 item, each proven.",
        criteria: { narrative: expect.stringMatching(/\n- Title of reads$/) },
      },
    },
  });
});

test("nothing private but counts and months, and no address", () => {
  const items = [item("joins", { proof: [{ ...kept, url: null }], on: "2025-09" })];
  const text = JSON.stringify(
    credentials(source(items, { owner: { name: "Ana <ana@example.com>", github: "ana-souza" } })),
  );
  expect(text).not.toContain("@example");
  const [evidence] = first(source(items)).evidence;
  expect(evidence).toEqual({
    type: ["Evidence"],
    name: "Title of joins",
    genre: "Code",
    narrative: "3 proofs in a private repository in September 2025.",
  });
});

test("nothing in a wallet's Markdown is markup", () => {
  const title = "[click](https://evil.example) <img src=x> `x` *y*";
  const [evidence] = first(source([item("a", { proof: [{ ...commit, title }] })])).evidence;
  expect(evidence?.narrative).toContain(
    "“\\[click\\](https://evil.example) \\<img src=x\\> \\`x\\` \\*y\\*”",
  );
});

describe("the day on which everything was done", () => {
  const done = { done: true, on: "2025-09-03", kind: "commit" };
  test.each<[string, Parameters<typeof completedOn>[0], string | null]>([
    ["the last one", [done, { ...done, on: "2025-10-01" }, { ...done, on: "2025-09-30" }], "2025-10-01"],
    ["a month that is later", [done, { ...done, on: "2025-10" }], "2025-10"],
    ["a month with a later day in it", [done, { ...done, on: "2025-09" }], "2025-09-03"],
    ["nothing", [], null],
    ["one that is open", [done, { done: false, on: null, kind: undefined }], null],
    ["the owner's word", [done, { ...done, kind: "self" }], null],
    ["no proof", [done, { ...done, kind: undefined }], null],
    ["a proof of which nothing is published", [done, { ...done, on: null }], null],
  ])("%s", (_what, items, on) => {
    expect(completedOn(items)).toBe(on);
  });
});

test("files: JSON and badge of each, the same every time", () => {
  const files = credentialFiles(full, shipped);
  expect(files.map(({ path }) => path)).toEqual([
    "credentials/phase-basics.json",
    "credentials/phase-basics.svg",
    "credentials/project-tool.json",
    "credentials/project-tool.svg",
  ]);
  expect(credentialFiles(full, shipped)).toEqual(files);
  expect(files[3]?.content).toContain("1 of 1 proven · September 2025");
  expect(files[1]?.content).toContain(
    "Phase complete: Absolute Basics. Ana Souza, 3 of 3 proven · 5 Sep 2025",
  );
  expect(credentialFiles(source([item("a", { done: false })]), shipped)).toEqual([]);
});

describe("with any text", () => {
  test.each([...texts, ["half a character", "a\ud800b"]])(
    "%s, the badge is XML and the files are whole",
    (_name, text) => {
      const of = {
        ...full,
        owner: { name: text, github: null },
        phases: full.phases.map((phase) => ({ ...phase, title: text })),
      };
      for (const url of [full.url, null]) {
        const [json, badge] = credentialFiles({ ...of, url }, shipped);
        expect(strictProblems(JSON.parse(json?.content ?? ""))).toEqual([]);
        const svg = XmlDocument.fromString(badge?.content ?? "");
        expect(svg.find("//*[local-name()='script' or local-name()='img' or local-name()='a']")).toEqual([]);
        expect(Buffer.from(badge?.content ?? "").toString()).toBe(badge?.content);
      }
      const certification = {
        organization: text,
        on: "2025-09",
        page: "https://example.org/",
        id: "phase-a",
      };
      expect(URL.canParse(linkedInUrl({ ...certification, name: text }))).toBe(true);
    },
  );
});

test("LinkedIn's form gets the documented values", () => {
  const url = new URL(
    linkedInUrl({
      name: "SQL & more",
      organization: "Ana Souza (self-issued)",
      on: "2025-09-05",
      page: "https://ana-souza.github.io/learning/phases/sql/",
      id: "phase-sql",
    }),
  );
  expect(`${url.origin}${url.pathname}`).toBe("https://www.linkedin.com/profile/add");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    startTask: "CERTIFICATION_NAME",
    name: "SQL & more",
    organizationName: "Ana Souza (self-issued)",
    issueYear: "2025",
    issueMonth: "9",
    certUrl: "https://ana-souza.github.io/learning/phases/sql/",
    certId: "phase-sql",
  });
});

test("without an address the badge is in the credential, and its ids are the same every time", () => {
  const [json] = credentialFiles({ ...full, url: null }, shipped);
  const credential = JSON.parse(json?.content ?? "");
  expect(credential.id).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(credential.credentialSubject.achievement.image.id).toMatch(/^data:image\/svg\+xml,%3Csvg/);
  expect(credentialFiles({ ...full, url: null }, shipped)[0]).toEqual(json);
});
