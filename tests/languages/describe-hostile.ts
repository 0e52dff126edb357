/**
 * Half a megabyte of hostile text for the reader of every kind of file. Measured in processor time: the worst take about a
 * second, and anything that grows with the square of its length takes minutes. What takes long enough to be compared must
 * not take much more than twice as long as half of it.
 */
import { describe, expect, test } from "vitest";
import { loadReaders } from "../../src/languages/read-file.ts";
import { growthOf, isSurelyQuick, secondsOf } from "../support/cpu.ts";
import { anywhere, type Hostile, inCode } from "../support/hostile.ts";
import { inData } from "../support/hostile-data.ts";

/** In bytes. */
export const size = 512 * 1024;

/** Seconds that are too many, on a machine that is busy. */
const bar = 5;

/** How many times longer a text may take than half of it: work that grows with the square takes four times as long. */
const growth = 3;

const context = { isLocal: () => false, foreign: () => undefined };

/** Files of code, and of data. */
export const code =
  "a.py setup.py a.js a.ts a.go A.java a.ipynb A.kt a.cs a.php a.blade.php a.rb a.erb a.c a.h a.cpp a.rs a.swift a.dart a.html a.css a.scss a.vue a.sass".split(
    " ",
  );
/** Files that the same reader reads, by tables. */
export const byTable = "A.kt a.cs a.php a.rb a.c a.h a.cpp a.rs a.swift a.dart".split(" ");
export const data =
  "README.md a.md a.sql a.sh Makefile Dockerfile main.tf a.dax a.prisma a.yml a.toml a.properties tsconfig.json requirements.txt pyproject.toml Pipfile setup.cfg package.json go.mod pom.xml build.gradle environment.yml libs.versions.toml A.csproj composer.json Gemfile CMakeLists.txt vcpkg.json conanfile.txt Cargo.toml Package.swift Podfile pubspec.yaml LICENSE".split(
    " ",
  );

/**
 * The nightly run reads all texts, which takes some minutes. Any other reads a third, and those that were slow once; of
 * texts for one and the same reader, each language reads its part. Of these it first reads a part, which is enough for
 * most.
 */
const everything = process.env["ROADFOLIO_TEST_BUNDLE"] !== undefined;
const onceSlow = new Set(["start markers", "closing )", "closing ]", "minus signs", "fences", "nested []"]);

/** Tests the readers of some files. */
export function describeHostile(paths: readonly string[]): void {
  describe.each(paths)("%s", (path) => {
    describeReader(path);
  });
}

function describeReader(path: string): void {
  const own = data.includes(path) ? inData : inCode;
  const [readAlike, parts] = byTable.includes(path) ? [byTable, byTable.length] : [[...code, ...data], 3];
  const part = readAlike.indexOf(path) % parts;
  const texts = [...anywhere, ...own].filter(
    ({ name }, index) => everything || index % parts === part || onceSlow.has(name),
  );

  test.each(texts.map((text): [string, Hostile] => [text.name, text]))("%s", async (_, { make }) => {
    const read = await loadReaders([path]);
    const secondsFor = (length: number): number => {
      const text = make(length);
      return secondsOf(() => read(path, text, context));
    };
    if (!everything && isSurelyQuick(size, secondsFor, bar)) return;
    const text = make(size);
    const seconds = secondsOf(() => read(path, text, context));
    expect(seconds).toBeLessThan(bar);
    const half = make(size / 2);
    const grows = growthOf(seconds, (some) => read(path, some ? half : text, context), growth);
    expect(grows).toBeLessThan(growth);
  });
}
