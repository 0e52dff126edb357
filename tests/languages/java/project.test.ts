/** Projects in Java: how to run them, and their tests. */
import { expect, test } from "vitest";
import { describeProject } from "../../../src/projects/project.ts";
import { runOf } from "../../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../../support/project.ts";

test.each<[string, ProjectFiles, string[]]>([
  [
    "Spring Boot with Maven",
    {
      "pom.xml":
        "<project><build><plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins></build></project>",
      mvnw: "",
    },
    ["./mvnw spring-boot:run"],
  ],
  ["Maven without Spring Boot", { "pom.xml": "<project></project>" }, []],
  [
    "Spring Boot with Gradle",
    {
      "build.gradle":
        "dependencies {\n  implementation 'org.springframework.boot:spring-boot-starter-web'\n}\n",
    },
    ["gradle bootRun"],
  ],
])("run: %s", async (_name, files, expected) => {
  expect(runOf(await projectTree(files))).toEqual(expected);
});

test.each<[string, ProjectFiles, { command: string; count: number }[]]>([
  [
    "JUnit",
    {
      "pom.xml": "<project></project>",
      "src/test/java/ATest.java":
        "import org.junit.jupiter.api.Test;\nclass ATest {\n  @Test void a() {}\n  @Test void b() {}\n  @Override public String toString() { return null; }\n}\n",
    },
    [{ command: "mvn test", count: 2 }],
  ],
])("tests: %s", async (_name, files, expected) => {
  expect(describeProject(await projectTree(files)).tests).toEqual(expected);
});
