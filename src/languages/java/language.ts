/** Java. */
import { errorHints } from "../code/words.ts";
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { withSqlInStrings } from "../sql/in-strings.ts";
import { javaProject } from "./project.ts";

export const java: Language = {
  id: "java",
  names: { java: "Java" },
  files: [
    {
      name: /\.java$/i,
      factTypes: ["java", "sql"],
      load: withSqlInStrings(async () => {
        const { createJavaReader } = await import("./reader.ts");
        return (onString) => createJavaReader({ onString });
      }),
    },
    {
      name: /^pom\.xml$/i,
      factTypes: ["dependency", "plugin"],
      load: textReaders(async () => (await import("./pom.ts")).pomReader),
    },
    {
      name: /^build\.gradle(?:\.kts)?$/i,
      factTypes: ["dependency"],
      load: textReaders(async () => (await import("./gradle.ts")).gradleReader),
    },
    {
      name: /\.versions\.toml$/i,
      factTypes: ["dependency", "key"],
      load: textReaders(
        async () => (await import("./version-catalogue.ts")).versionCatalogueReader,
        async () => (await import("../configuration/reader.ts")).tomlReader,
      ),
    },
  ],
  hints: { byBeginning: errorHints("java") },
  leftOut: {
    // Reports of TestNG and Allure.
    folders: [".gradle", ".mvn", "test-output", "allure-report", "allure-results"],
    files: /^mvnw(?:\.cmd)?$|^gradlew(?:\.bat)?$/i,
    // Generators call the first package com.example: what is below it is the owner's own.
    packageFolders: /(?<=^|\/)src\/(?:main|test)\/(?:java|kotlin)\/.*(?=\/)/,
    scaffolds: [
      // A test below it makes it the owner's.
      { name: /tests?\.(?:java|kt)$/i, text: /void contextLoads\(\)\s*\{\s*\}\s*\}\s*$/ },
      {
        name: /\.java$/i,
        text: /^@(?:(?:javax|jakarta)\.annotation\.(?:processing\.)?)?Generated\(/m,
      },
    ],
  },
  imports: async () => (await import("./imported.ts")).importedByJava,
  project: javaProject,
};
