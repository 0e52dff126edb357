import { describe, expect, test } from "vitest";
import type { FactReader } from "../../../src/languages/fact.ts";
import { pipfileReader } from "../../../src/languages/python/pipfile.ts";
import { pyprojectReader } from "../../../src/languages/python/pyproject.ts";
import { requirementsReader } from "../../../src/languages/python/requirements.ts";
import { setupCfgReader } from "../../../src/languages/python/setup-cfg.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

/** A reader's packages, as `LINE NAME`. */
function packages(reader: FactReader, text: string): string[] {
  return told(reader, text).map((fact) => fact.replace("dependency pypi:", ""));
}

describe("requirements.txt", () => {
  test.each<[string, string, string[]]>([
    ["a name", "flask", ["1 flask"]],
    [
      "names normalized by PEP 503",
      "Flask_SQLAlchemy\nzope.interface\na-_.b",
      ["1 flask-sqlalchemy", "2 zope-interface", "3 a-b"],
    ],
    ["versions", "a==1.0\nb>=1,<2\nc ~= 3\nd===1.*\ne (>=1)", ["1 a", "2 b", "3 c", "4 d", "5 e"]],
    ["extras and markers", 'httpx[http2,cli]>=1 ; python_version < "3.9"\nb;x', ["1 httpx", "2 b"]],
    ["comments", "# a\n  # b\nc # d\n#e==1", ["3 c"]],
    ["a fragment, which is not a comment", "git+https://github.com/x/y.git@v1#egg=Why", ["1 why"]],
    ["options", "-r a.txt\n--index-url https://x/y\n-c b.txt\n-e .\n--no-binary :all:\n-i https://x", []],
    ["an editable with a name", "-e git+ssh://git@x/y#subdirectory=a&egg=b_c[d]", ["1 b-c"]],
    [
      "URLs",
      "a @ https://x/a.whl\nb[c]@git+https://x/b@main\nhttps://x/c.whl\n./d\nfile:///e",
      ["1 a", "2 b"],
    ],
    [
      "hashes on the following lines",
      "a==1 \\\n    --hash=sha256:0a \\\n    --hash=sha256:0b\nb==2 --hash=sha256:0c",
      ["1 a", "4 b"],
    ],
    ["a name and a version on two lines", "\na \\\n == 1\nb", ["2 a", "4 b"]],
    ["a backslash at the end", "a \\", ["1 a"]],
    ["a comment that ends in a backslash", "# a \\\nb", ["2 b"]],
    ["CRLF line endings", "a==1\r\nb \\\r\n  --hash=sha256:0\r\nc\r\n", ["1 a", "2 b", "4 c"]],
    ["unfinished lines", "a==\nb[", ["1 a", "2 b"]],
    ["lines that are not requirements", "import os\nname: x\n<html>\n{\né\na b\n_a\nb-", []],
  ])("%s", (_, text, expected) => {
    expect(packages(requirementsReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(
      misplaced(requirementsReader, "a==1 \\\n  --hash=sha256:0\n-e git+https://x#egg=b\nc @ https://x ; d"),
    ).toEqual([]);
  });

  test.each(["a\\\n", "a[", "a==1,", "git+https://x#", "a @ ", "\\ ", " --", "x:/", "a #"])(
    "many repetitions of %j",
    (text) => {
      expect(packages(requirementsReader, `${lots(text)}\nlast==1`).length).toBeLessThanOrEqual(2000);
    },
  );
});

/** What may follow a name in PEP 508. */
const following = [
  ..."~=1.0|==1.0|==1.*|!=1.0|<=1.0|>=1.0|<1.0|>1.0|===1.0-weird".split("|"),
  ...">=1,<2|>= 1 , != 1.5|(>=1)|(>=1,<2)|( ~=1.0 )|[b]|[b,c-d]|[ b , c ]|[b]>=1|[]|[b] (>=1)".split("|"),
  ...';os_name=="nt"|; python_version < "3.9" and (extra == "b")|>=1;extra=="b"'.split("|"),
  ...'@https://x/a.whl|@ git+ssh://git@x/y.git@v1|@ file:///a ; extra == "b"|[b]@https://x/y|@ ./a'.split(
    "|",
  ),
];

describe("PEP 508", () => {
  test.each(["", ...following])("a name and %j", (rest) => {
    for (const space of ["", " ", "\t", "  "])
      expect(packages(requirementsReader, `Ab-c.d_e2${space}${rest}`)).toEqual(["1 ab-c-d-e2"]);
  });

  test.each(["a", "A", "7", "a1", "1-a", "a--b", "a.-_b", "a_1"])("the name %j", (name) => {
    const expected = `1 ${name.toLowerCase().replace(/[-_.]+/g, "-")}`;
    for (const rest of ["", "==1", " ; x", "[y]", "@z"])
      expect(packages(requirementsReader, name + rest)).toEqual([expected]);
  });

  test.each("-a|.a|_a|a-|a.|a_|a-.|é|aé|a/b|a\\b|a:b|a+b|a'b||*".split("|"))("%j is not a name", (name) => {
    for (const rest of ["", "==1", " ; x", "[y]", "@z"])
      expect(packages(requirementsReader, name + rest)).toEqual([]);
  });

  test.each(" b|=1| = 1|!1|~1|=>1|=<1| 1.0|, b|(1)|(see b)|)|]|#b|: b".split("|"))(
    "a name cannot be followed by %j",
    (rest) => {
      expect(packages(requirementsReader, `a1_a${rest}\nb`)).toEqual(["2 b"]);
    },
  );

  // Quadratic parsing would not finish these in time.
  const many = (text: string): string => text.repeat(Math.ceil(524_288 / text.length));
  test.each<[string, string, string[]]>([
    ["dashes", `a${many("-")}`, []],
    ["dashes with letters between them", `${many("a-")}`, []],
    ["letters", `${many("a")}:`, []],
    ["letters and spaces", `${many("a").slice(1)}${many(" ")}x`, []],
    ["spaces", `a${many(" ")}b`, []],
    ["spaces before a version", `a${many(" ")}==1`, ["1 a"]],
    ["spaces in parentheses", `a (${many(" ")}b`, []],
    ["parentheses", `a${many("(")}`, []],
    ["brackets", `a${many("[")}`, ["1 a"]],
    ["a marker", `a;${many(" or x")}`, ["1 a"]],
    ["a URL", `a @ ${many("https:")}`, ["1 a"]],
    ["fragments", `git+https://x#${many("&egg")}`, []],
    ["editables", `-e${many(" ")}x`, []],
    ["almost comments", `a==1${many("##")}`, ["1 a"]],
    ["almost options", `a==1${many(" -- ")}`, ["1 a"]],
    ["backslashes", `a==1${many("\\ ")}b`, ["1 a"]],
  ])("half a megabyte of %s", (_, text, expected) => {
    expect(packages(requirementsReader, text)).toEqual(expected);
  });
});

const pyproject = `[build-system]
requires = ["setuptools", "wheel"]

[project]
name = "x"
dependencies = [
  "Fast_API>=0.1",  # "commented"
  # "nothing",
  "httpx[http2]; python_version > '3.8'", 'uvicorn @ https://x/y.whl',
]
[project.optional-dependencies]
test = ["pytest", "pytest-cov"]

[dependency-groups]
dev = ["ruff", {include-group = "test"}]

[tool.poetry.dependencies]
python = "^3.12"
Django = "^5"
celery = { version = "5", extras = ["redis"] }
"zope.interface" = "*"
mypy.version = "1"
[tool.poetry.dependencies.numpy]
version = "2"
[tool.poetry.dev-dependencies]
black = "*"
[tool.poetry.group.docs.dependencies]
mkdocs = "*"
`;

describe("pyproject.toml", () => {
  test("every section that lists packages", () => {
    expect(packages(pyprojectReader, pyproject)).toEqual([
      ..."7 fast-api|9 httpx|9 uvicorn|12 pytest|12 pytest-cov|15 ruff".split("|"),
      ..."19 django|20 celery|21 zope-interface|22 mypy|23 numpy|26 black|28 mkdocs".split("|"),
    ]);
  });

  test.each<[string, string, string[]]>([
    [
      "keys with dots",
      'project.dependencies = ["a"]\ntool.poetry.group.x.dependencies.b = "1"',
      ["1 a", "2 b"],
    ],
    ["inline tables", '[tool.poetry]\ndependencies = {a = "1", python = "3"}\n[tool]\npoetry.x = 1', ["2 a"]],
    ["wrong types", '[project]\ndependencies = "a"\noptional-dependencies = ["b"]\n[tool]\npoetry = "c"', []],
    [
      "PDM and Hatch",
      '[tool.pdm.dev-dependencies]\ntest = ["a"]\n[tool.hatch.envs.docs]\ndependencies = ["b"]\nextra-dependencies = ["c"]\n[tool.hatch.envs.default.scripts]\nx = "no"',
      ["2 a", "4 b", "5 c"],
    ],
    [
      "uv and Rye",
      '[tool.uv]\ndev-dependencies = ["a"]\n[tool.rye]\ndev-dependencies = ["b"]',
      ["2 a", "4 b"],
    ],
    ["Flit", '[tool.flit.metadata]\nrequires = ["a"]\nrequires-extra = {test = ["b"]}', ["2 a", "3 b"]],
    [
      "Pixi",
      '[tool.pixi.dependencies]\npython = "3"\na = "*"\n[tool.pixi.feature.test.pypi-dependencies]\nb = "*"',
      ["3 a", "5 b"],
    ],
    [
      "pixi.toml",
      '[workspace]\nname = "x"\n[dependencies]\na = "*"\n[pypi-dependencies]\nb = "*"',
      ["4 a", "6 b"],
    ],
    ["lists in lists", '[project]\ndependencies = [["a"], {b = 1}]', []],
    ["an error in another table", '[x]\ny = = 1\n[project]\ndependencies = ["a"]\n', ["4 a"]],
    ["an error after the list", '[project]\ndependencies = ["a"]\nx = "\n[y]', ["2 a"]],
    ["words after the list", '[project]\ndependencies = ["a"]\nwords\n', ["2 a"]],
    ["an unclosed bracket after others", '[project]\ndependencies = ["a"]\nb = [\n "c",\n', ["2 a"]],
    ["a duplicate key", '[project]\ndependencies = ["a"]\nname = 1\nname = 2', ["2 a"]],
    ["a duplicate table", '[project]\ndependencies = ["a"]\n[x]\n[x]', ["2 a"]],
    ["a byte order mark", '\uFEFF[project]\ndependencies = ["a"]', ["2 a"]],
    ["CRLF line endings", '[project]\r\ndependencies = [\r\n"a",\r\n"b"]\r\n', ["3 a", "4 b"]],
  ])("%s", (_, text, expected) => {
    expect(packages(pyprojectReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(pyprojectReader, pyproject)).toEqual([]);
  });

  test.each(["[a]\nb=[\n", "[[", "a.", "a = {", "[a]\n[a]\n", "x = '''\n"])(
    "many repetitions of %j",
    (text) => {
      const head = '[project]\ndependencies = ["a"]\n';
      expect(packages(pyprojectReader, head + lots(text))).toEqual(["2 a"]);
    },
  );
});

test.each<[string, string, string[]]>([
  [
    "both sections",
    '[[source]]\nurl = "x"\n[packages]\nA_b = "*"\nc = {version = "1"}\n[dev-packages]\nd = "*"\n[requires]\npython_version = "3"',
    ["4 a-b", "5 c", "7 d"],
  ],
  ["a package with its own table", '[packages.a]\nversion = "1"', ["1 a"]],
  ["wrong types", 'packages = ["a"]\ndev-packages = 1', []],
  ["a truncated file", '[packages]\na = "*"\nb = "', ["2 a"]],
])("Pipfile: %s", (_, text, expected) => {
  expect(packages(pipfileReader, text)).toEqual(expected);
});

test("Pipfile: malformed", () => {
  expect(
    misplaced(pipfileReader, '[packages]\na = "*"\nb = {version = "1"}\n[dev-packages]\nc = "*"\n'),
  ).toEqual([]);
});

const setupCfg = `[metadata]
name = x
install_requires = no
[options]
packages = find:
install_requires =
    Requests>=2
    # no
    httpx[http2] ; python_version > "3"

    importlib_metadata
python_requires = >=3
[options.extras_require]
test =
  pytest
dev: ruff
; no = a
[options.entry_points]
console_scripts =
  a = b:c
`;

describe("setup.cfg", () => {
  test.each<[string, string, string[]]>([
    ["a complete file", setupCfg, ["7 requests", "9 httpx", "11 importlib-metadata", "15 pytest", "16 ruff"]],
    ["on the line of the key", "[options]\ninstall_requires = a>=1\n", ["2 a"]],
    ["from a file", "[options]\ninstall_requires = file: requirements.txt\n", []],
    ["CRLF line endings", "[options]\r\ninstall_requires =\r\n  a\r\n  b\r\n", ["3 a", "4 b"]],
    ["lines before any section", "  a\nb\ninstall_requires = c", []],
  ])("%s", (_, text, expected) => {
    expect(packages(setupCfgReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(setupCfgReader, setupCfg)).toEqual([]);
  });

  test.each(["[", "[options]\ninstall_requires=", " a[", "=", "\n "])("many repetitions of %j", (text) => {
    expect(packages(setupCfgReader, `${setupCfg}${lots(text)}`).slice(0, 5)).toHaveLength(5);
  });
});
