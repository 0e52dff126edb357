/** build.gradle and build.gradle.kts: `dependency maven:GROUP:ARTIFACT`. */
import type { FactReader } from "../fact.ts";
import { type Notation, sourceLines } from "../syntax/source-lines.ts";

const notation: Notation = {
  comments: ["//"],
  quotes: ['"', "'"],
  longQuotes: ['"""', "'''"],
  heredocs: false,
};

const configuration = String.raw`(?:^|[{;])\s*(?:add\(\s*["'])?\w*?(?:implementation|api|compile|runtime|compileOnly|compileOnlyApi|runtimeOnly|providedCompile|providedRuntime|developmentOnly|testAndDevelopmentOnly|annotationProcessor|kapt|ksp|classpath)\b["']?`;
const opening = String.raw`[\s(,]+(?:(?:platform|enforcedPlatform|testFixtures)[\s(]+)?`;
/** `implementation 'g:a:v'`, `testImplementation(platform("g:a:v"))`, `add("api", "g:a")`. */
const coordinates = new RegExp(`${configuration}${opening}["']([^"':\\s]+):([^"':\\s]+)[^"']*["']`, "i");
/** `implementation group: 'g', name: 'a'`, `implementation(group = "g", name = "a")`. */
const named = new RegExp(
  `${configuration}[\\s(]+group\\s*[:=]\\s*["']([^"'\\s]+)["']\\s*,\\s*name\\s*[:=]\\s*["']([^"'\\s]+)["']`,
  "i",
);

/** Longer lines are not statements. */
const longestLine = 1000;

/** The first library that each line adds to a configuration. What a version catalogue names (`libs.guava`) is read there. */
export const gradleReader: FactReader = (text, add) => {
  for (const { text: said, line, quoted } of sourceLines(text, notation)) {
    if (quoted || said.length > longestLine) continue;
    const [, group, artifact] = coordinates.exec(said) ?? named.exec(said) ?? [];
    if (group !== undefined && artifact !== undefined) add(`dependency maven:${group}:${artifact}`, line);
  }
};
