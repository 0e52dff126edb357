import { describe, expect, test } from "vitest";
import { gradleReader } from "../../../src/languages/java/gradle.ts";
import { versionCatalogueReader } from "../../../src/languages/java/version-catalogue.ts";
import { pomReader } from "../../../src/languages/java/pom.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

const pom = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>p</groupId><artifactId>q</artifactId></parent>
  <dependencyManagement><dependencies><dependency>
    <groupId>m</groupId><artifactId>n</artifactId>
  </dependency></dependencies></dependencyManagement>
  <dependencies>
    <!-- <dependency><groupId>no</groupId><artifactId>no</artifactId></dependency> -->
    <dependency>
      <groupId>org.springframework.boot</groupId>
      <artifactId>spring-boot-starter-web</artifactId>
      <version>3</version>
      <exclusions><exclusion><groupId>e</groupId><artifactId>f</artifactId></exclusion></exclusions>
    </dependency>
    <dependency>
      <groupId>junit</groupId>
      <artifactId>junit</artifactId>
    </dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-jar-plugin</artifactId></plugin>
    <plugin>
      <groupId>com.diffplug</groupId>
      <artifactId>spotless</artifactId>
    </plugin>
  </plugins></build>
  <profiles><profile>
    <dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId></dependency></dependencies>
  </profile></profiles>
</project>`;

describe("pom.xml", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      pom,
      [
        "11 dependency maven:org.springframework.boot:spring-boot-starter-web",
        "17 dependency maven:junit:junit",
        "21 plugin maven:org.apache.maven.plugins:maven-jar-plugin",
        "24 plugin maven:com.diffplug:spotless",
        "28 dependency maven:a:b",
      ],
    ],
    [
      "CRLF line endings",
      "<project>\r\n<dependencies>\r\n<dependency>\r\n<groupId>a</groupId>\r\n<artifactId>b</artifactId></dependency></dependencies></project>",
      ["5 dependency maven:a:b"],
    ],
    [
      "a truncated file",
      `${pom.slice(0, pom.indexOf("<groupId>junit"))}<gro`,
      ["11 dependency maven:org.springframework.boot:spring-boot-starter-web"],
    ],
    [
      "no group",
      "<project><dependencies><dependency><artifactId>a</artifactId></dependency></dependencies></project>",
      [],
    ],
    [
      "elements instead of text",
      "<project><dependencies><dependency><groupId><x/></groupId><artifactId>a</artifactId></dependency></dependencies></project>",
      [],
    ],
    [
      "text instead of elements",
      "<project><dependencies>a<dependency>b</dependency></dependencies><build>c</build></project>",
      [],
    ],
    [
      "an entity, which is not expanded",
      '<!DOCTYPE a [<!ENTITY e "x">]><project><dependencies><dependency><groupId>&e;</groupId><artifactId>a</artifactId></dependency></dependencies></project>',
      ["1 dependency maven:&e;:a"],
    ],
    [
      "an entity from a file, which is not read",
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><project><dependencies><dependency><groupId>&e;</groupId><artifactId>a</artifactId></dependency></dependencies></project>',
      ["1 dependency maven:&e;:a"],
    ],
    [
      "names on Object.prototype",
      "<project><__proto__><dependencies/></__proto__><constructor/></project>",
      [],
    ],
    ["another kind of document", "<html><dependencies/></html>", []],
  ])("%s", (_, text, expected) => {
    expect(told(pomReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(pomReader, pom)).toEqual([]);
  });

  test.each([
    "<a>",
    "<",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE a [",
    '<a b="',
    "&a;",
    "</project>",
    "<dependency>",
  ])("many repetitions of %j", (text) => {
    expect(told(pomReader, `<project><x>${lots(text)}`)).toEqual([]);
  });

  test("entities in entities", () => {
    const entities = Array.from({ length: 50 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const text = `<!DOCTYPE a [<!ENTITY e0 "x">${entities.join("")}]><project><name>&e50;</name></project>`;
    expect(told(pomReader, text)).toEqual([]);
  });
});

const gradle = `plugins { id 'java' }
dependencies {
    implementation 'org.a:b:1.0'
    testImplementation("org.c:d:$version") { exclude group: 'x' }
    // implementation 'no:no:1'
    implementation platform('org.e:f:1')
    implementation project(':core')
    runtimeOnly group: 'org.g', name: 'h', version: '1'
    kapt(group = "org.i", name = "j")
    /* api 'no:no:1'
    */ api("org.k:l")
    add("compileOnly", "org.m:n:1")
    implementation(libs.guava)
    println 'not:this:1'
    androidTestImplementation enforcedPlatform("org.o:p:1@aar")
}
def text = """
implementation 'no:no:1'
"""
`;

describe("build.gradle", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      gradle,
      [
        "3 org.a:b",
        "4 org.c:d",
        "6 org.e:f",
        "8 org.g:h",
        "9 org.i:j",
        "11 org.k:l",
        "12 org.m:n",
        "15 org.o:p",
      ],
    ],
    ["all on one line", "dependencies { implementation 'a:b:1' }", ["1 a:b"]],
    ["a URL in a string before it", "url 'https://x'; implementation 'a:b:1'", ["1 a:b"]],
    ["a string in a comment", "// it's\nimplementation 'a:b:1' // don't", ["2 a:b"]],
    ["no coordinates", "implementation 'a'\nimplementation ''\nimplementation ':b'\nimplementation", []],
  ])("%s", (_, text, expected) => {
    expect(told(gradleReader, text).map((fact) => fact.replace("dependency maven:", ""))).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(gradleReader, gradle)).toEqual([]);
  });

  test.each(["implementation", "{ ", "{implementation(", "api ", "'", '"""', "/*", "implementation 'a:"])(
    "many repetitions of %j",
    (text) => {
      expect(told(gradleReader, `api 'a:b'\n${lots(text)}`)).toEqual(["1 dependency maven:a:b"]);
    },
  );
});

const versions = `[versions]
guava = "33.0"

[libraries]
guava = { module = "com.google.guava:guava", version.ref = "guava" }
junit = { group = "org.junit.jupiter", name = "junit-jupiter", version = "5" }
gson = "com.google.code.gson:gson:2.10"
broken = { group = "no" }
odd = "no"

[plugins]
spotless = { id = "com.diffplug.spotless", version = "6" }
`;

describe("a version catalogue", () => {
  test("its libraries", () => {
    expect(told(versionCatalogueReader, versions)).toEqual([
      "5 dependency maven:com.google.guava:guava",
      "6 dependency maven:org.junit.jupiter:junit-jupiter",
      "7 dependency maven:com.google.code.gson:gson",
    ]);
  });

  test("malformed", () => {
    expect(misplaced(versionCatalogueReader, versions)).toEqual([]);
  });
});
