/** Facts about a project from its files, except how to run it. */
import { describe, expect, test } from "vitest";
import { ciOf, isCi } from "../../src/projects/ci.ts";
import { joinLanguages, languagesOf } from "../../src/projects/language-shares.ts";
import { licenceNamed, licenceOf } from "../../src/projects/licence.ts";
import { describeProject } from "../../src/projects/project.ts";
import type { Fact } from "../../src/languages/fact.ts";
import { loadReaders } from "../../src/languages/read-file.ts";
import { type ProjectFiles, projectTree } from "../support/project.ts";

const described = async (files: ProjectFiles) => describeProject(await projectTree(files));

describe("languages", () => {
  const of = (files: Record<string, number>): string[] =>
    languagesOf(Object.entries(files).map(([path, size]) => ({ path, size }))).map(({ name }) => name);

  test.each<[string, Record<string, number>, string[]]>([
    ["the largest first", { "a.py": 10, "b.sql": 30, "c.py": 25 }, ["Python", "SQL"]],
    ["markup after programs", { "a.py": 10, "index.html": 900, "x.css": 20 }, ["Python", "HTML", "CSS"]],
    ["two extensions of one language", { "a.ts": 10, "b.tsx": 10, "c.py": 15 }, ["TypeScript", "Python"]],
    ["a notebook by its code cells", { "a.ipynb": 400_000, "b.py": 30_000 }, ["Python", "Jupyter Notebook"]],
    ["data is not a language", { "a.csv": 10, "b.json": 10, "c.yaml": 10, "dump.sql": 9_000_000 }, []],
    ["generated type declarations", { "a.d.ts": 10 }, []],
    ["names on Object.prototype", { "a.constructor": 10, ".py": 10, "b.__proto__": 3 }, []],
    ["by name when equal", { "a.py": 10, "b.go": 10 }, ["Go", "Python"]],
  ])("%s", (_name, files, expected) => {
    expect(of(files)).toEqual(expected);
  });

  test("of several places are added up", () => {
    const one = [{ name: "Python", bytes: 10 }];
    const two = [
      { name: "SQL", bytes: 12 },
      { name: "Python", bytes: 5 },
    ];
    expect(joinLanguages([one, two])).toEqual([
      { name: "Python", bytes: 15 },
      { name: "SQL", bytes: 12 },
    ]);
  });
});

const mit = `Permission is hereby granted, free of charge, to any person
obtaining a copy of this software …

The above copyright notice and this permission notice shall be included in all copies`;
const bsd = "Redistribution and use in source and binary forms, with or without\nmodification, are permitted";

describe("licence", () => {
  test.each<[string, string, string | null]>([
    ["MIT", `MIT License\n\nCopyright (c) 2025 Ana\n\n${mit}`, "MIT"],
    ["MIT without its name", `Copyright 2025\n\n${mit.toUpperCase()}`, "MIT"],
    ["Apache", "\n  Apache License\n  Version 2.0, January 2004\n", "Apache-2.0"],
    ["GPL 3", "GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007\n", "GPL-3.0"],
    ["GPL 2", "GNU GENERAL PUBLIC LICENSE\n  Version 2, June 1991\n", "GPL-2.0"],
    ["AGPL", "GNU AFFERO GENERAL PUBLIC LICENSE\n Version 3, 19 November 2007\n", "AGPL-3.0"],
    ["LGPL 3", "GNU LESSER GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007\n", "LGPL-3.0"],
    ["LGPL 2.1", "GNU LESSER GENERAL PUBLIC LICENSE\n Version 2.1, February 1999\n", "LGPL-2.1"],
    ["MPL", "Mozilla Public License Version 2.0\n=====", "MPL-2.0"],
    [
      "ISC",
      "Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.",
      "ISC",
    ],
    ["BSD 3", `${bsd}\n… Neither the name of the copyright holder nor …`, "BSD-3-Clause"],
    ["BSD 2", bsd, "BSD-2-Clause"],
    ["BSD 4", `${bsd}\nAll advertising materials … Neither the name of …`, null],
    ["Unlicense", "This is free and unencumbered software released into the public domain.", "Unlicense"],
    ["CC0", "Creative Commons Legal Code\n\nCC0 1.0 Universal\n", "CC0-1.0"],
    [
      "MIT without its condition",
      "Permission is hereby granted, free of charge, to any person obtaining a copy",
      null,
    ],
    ["all rights reserved", "Copyright 2025. All rights reserved. Not under the Apache License.", null],
    ["nothing", "", null],
  ])("%s", (_name, text, expected) => {
    expect(licenceOf(text)).toBe(expected);
  });

  test.each<[string, string | null]>([
    ["MIT", "MIT"],
    ["mit", "MIT"],
    ["MIT License", "MIT"],
    ["License :: OSI Approved :: Apache Software License", "Apache-2.0"],
    ["GPL-3.0-or-later", "GPL-3.0-or-later"],
    ["UNLICENSED", null],
    ["SEE LICENSE IN x", null],
    ["constructor", null],
    ["<b>MIT</b>", null],
  ])("%s is recognized", (said, expected) => {
    expect(licenceNamed(said)).toBe(expected);
  });

  test.each<[string, ProjectFiles, string | null]>([
    ["a text", { LICENSE: mit, "package.json": '{"license":"ISC"}' }, "MIT"],
    ["a text under another name", { "COPYING.md": "# GNU General Public License\nVersion 3" }, "GPL-3.0"],
    ["package.json", { "package.json": '{"license":"ISC"}' }, "ISC"],
    ["pyproject.toml", { "pyproject.toml": '[project]\nlicense = "Apache-2.0"\n' }, "Apache-2.0"],
    ["an older pyproject.toml", { "pyproject.toml": '[project]\nlicense = { text = "MIT" }\n' }, "MIT"],
    ["the license of a part is not that of the whole", { "web/package.json": '{"license":"ISC"}' }, null],
    ["code called licence", { "license.py": `"""${mit}"""` }, null],
  ])("by %s", async (_name, files, expected) => {
    expect((await described(files)).licence).toBe(expected);
  });
});

describe("tests", () => {
  test.each<[string, ProjectFiles, { command: string; count: number }[]]>([
    ["a file without a test", { "tests/test_a.py": "x = 1\n", "requirements.txt": "pytest\n" }, []],
    ["third-party code", { "node_modules/x/a.test.js": 'it("a", () => {});\n' }, []],
  ])("%s", async (_name, files, expected) => {
    expect((await described(files)).tests).toEqual(expected);
  });
});

describe("CI", () => {
  const ci = async (files: ProjectFiles, folder: string): Promise<string[]> => {
    const readFile = await loadReaders(Object.keys(files));
    const context = { isLocal: () => false, foreign: () => undefined };
    const facts = new Map<string, Fact[]>(
      Object.entries(files).flatMap(([path, text]) =>
        isCi(path) ? [[path, readFile(path, text, context)] as const] : [],
      ),
    );
    return ciOf(facts, folder).map(({ name, path }) => `${name.untrusted} ${path}`);
  };
  const path = ".github/workflows/ci.yml";
  const api = "jobs:\n  a:\n    steps:\n      - run: pytest projects/api\n";

  test.each<[string, ProjectFiles, string, string[]]>([
    ["a workflow with a name", { [path]: "name: Tests\non: push\n" }, "", [`Tests ${path}`]],
    ["a workflow without a name", { [path]: "on: push\n" }, "", [`ci ${path}`]],
    ["the name of a job is not the workflow's", { [path]: "jobs:\n  a:\n    name: x\n" }, "", [`ci ${path}`]],
    [
      "another CI system",
      { ".gitlab-ci.yml": "test:\n  script: pytest\n" },
      "",
      ["GitLab CI .gitlab-ci.yml"],
    ],
    ["a workflow that names the folder", { [path]: api }, "projects/api/", [`ci ${path}`]],
    ["a workflow that names a folder with a longer name", { [path]: api }, "projects/ap/", []],
    [
      "a workflow that names the folder in a comment",
      { [path]: `# projects/api\non: push\n` },
      "projects/api/",
      [],
    ],
    ["a workflow that names another folder", { [path]: api }, "projects/etl/", []],
    [
      "the portfolio's own workflow",
      { [path]: "jobs:\n  a:\n    steps:\n      - uses: ana/roadfolio@v1\n" },
      "",
      [],
    ],
    [
      "a workflow that calls the portfolio's own",
      {
        [path]: "jobs:\n  a:\n    steps:\n      - uses: ana/roadfolio@v1\n",
        ".github/workflows/daily.yml": `jobs:\n  a:\n    uses: ./${path}\n`,
      },
      "",
      [],
    ],
    ["a workflow in another folder", { [`x/${path}`]: "on: push\n" }, "", []],
    [
      "a hostile name on one line, and short",
      { [path]: `name: "<img src=x>\\t::error::${"x".repeat(100)} me@evil.example"\n` },
      "",
      [`<img src=x> ::error::${"x".repeat(38)}… ${path}`],
    ],
  ])("%s", async (_name, files, folder, expected) => {
    expect(await ci(files, folder)).toEqual(expected);
  });
});

test("lists the packages of all manifests once", async () => {
  const { dependencies } = await described({
    "requirements.txt": "fastapi\nFastAPI\n",
    "web/package.json": '{"dependencies":{"react":"1"}}',
    "a/b/requirements.txt": "django\n",
  });
  expect(dependencies).toEqual(["pypi:fastapi", "npm:react"]);
});

test.each<[string, string, string[]]>([
  ["requirements/prod.txt", "-r base.txt\nfastapi\n", ["pypi:fastapi"]],
  ["requirements/base.in", "fastapi\n", ["pypi:fastapi"]],
  ["requirements-dev.txt", "pytest\n", ["pypi:pytest"]],
  ["dev-requirements.txt", "pytest\n", ["pypi:pytest"]],
  [
    "gradle/libs.versions.toml",
    '[libraries]\nktor = { module = "io.ktor:ktor-server-core", version = "2" }\n',
    ["maven:io.ktor:ktor-server-core"],
  ],
])("lists the packages of %s", async (path, text, expected) => {
  const { dependencies } = await described({ [path]: text });
  expect(dependencies).toEqual(expected);
});

test("an empty project", async () => {
  expect(await described({})).toEqual({ languages: [], dependencies: [], run: [], tests: [], licence: null });
});
