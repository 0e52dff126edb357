import { describe, expect, test } from "vitest";
import type { FactReader } from "../../../src/languages/fact.ts";
import { condaReader } from "../../../src/languages/python/conda.ts";
import { setupPyReader } from "../../../src/languages/python/setup-py.ts";
import { factTypesOf } from "../../../src/languages/read-file.ts";
import { misplaced, told } from "../../support/malformed.ts";

/** A reader's packages, as `LINE NAME`. */
function packages(reader: FactReader, text: string): string[] {
  return told(reader, text).map((fact) => fact.replace("dependency pypi:", ""));
}

const environment = `name: sales
channels: [conda-forge]
dependencies:
  - python=3.12
  - polars=1.0
  - conda-forge::scikit-learn>=1.2
  - numpy
  - scipy <2
  - pip
  - pip:
      - Flask==2.0 # no
      - -r requirements.txt
`;

describe("environment.yml", () => {
  test.each<[string, string, string[]]>([
    ["a complete file", environment, ["5 polars", "6 scikit-learn", "7 numpy", "8 scipy", "11 flask"]],
    ["on one line", "dependencies: [a, b=1]", ["1 a", "1 b"]],
    ["dependencies that are no list", "dependencies:\n  a: 1\n", []],
    ["sentences", "dependencies:\n  - ./a\n  - $x\n  - http://a/b\n", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(packages(condaReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(condaReader, environment)).toEqual([]);
  });
});

const setupPy = `from setuptools import setup, find_packages

TESTS = ["pytest", "no-comment"]  # "no"
setup(
    name="shop",
    install_requires=[
        "Requests>=2",
        'httpx[http2]; python_version > "3"',
    ] + ["click"],
    tests_require=TESTS,
    extras_require={"docs": ["mkdocs"], "dev": ("ruff",)},
    setup_requires=["no"],
    packages=find_packages(exclude=["no"]),
)
`;

describe("setup.py", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      setupPy,
      ["7 requests", "8 httpx", "9 click", "3 pytest", "3 no-comment", "11 mkdocs", "11 ruff"],
    ],
    ["through the module", 'import setuptools\nsetuptools.setup(install_requires=["a"])', ["2 a"]],
    ["from a file", 'setup(install_requires=open("requirements.txt").read().splitlines())', []],
    ["a name that stands for itself", "a = a\nsetup(install_requires=a)", []],
    ["another function", 'install(install_requires=["a"])', []],
    ["an unfinished call", 'setup(install_requires=["a",', ["1 a"]],
  ])("%s", (_, text, expected) => {
    expect(packages(setupPyReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(setupPyReader, setupPy)).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ["requirements.txt", true],
  ["requirements-dev.txt", true],
  ["requirements.in", true],
  ["dev-requirements.txt", true],
  ["requirements/dev.txt", true],
  ["backend/requirements/base.in", true],
  ["requirements/notes.md", false],
  ["my-requirements/dev.txt", false],
  ["requirements/old/dev.txt", false],
  ["environment.yml", true],
  ["environment-dev.yaml", true],
  ["conda.yaml", true],
  ["environments/prod.yml", false],
  ["setup.py", true],
  ["pixi.toml", true],
  ["gradle/libs.versions.toml", true],
  ["config.toml", false],
])("%s is a manifest: %s", (path, expected) => {
  expect(factTypesOf(path).includes("dependency")).toBe(expected);
});
