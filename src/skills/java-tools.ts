/** Tools for Java programs: builds, tests, logging and JDBC. */
import { javaTests } from "./java.ts";
import type { Skill } from "./skill.ts";

const jdbc = "{java.sql.,}";

export const javaToolSkills: readonly Skill[] = [
  {
    id: "java-jdbc",
    title: "JDBC",
    field: "Java",
    shows:
      "Sends SQL with bound parameters through a PreparedStatement, or through Spring's JdbcTemplate or JdbcClient. A Statement with concatenated SQL does not count, and neither does JPA.",
    parts: [
      {
        name: "a prepared statement",
        any: [
          `java call ${jdbc}PreparedStatement.{executeQuery,executeUpdate,execute,executeBatch}`,
          "java call *{JdbcTemplate,JdbcOperations}.{query,queryForObject,queryForList,update,batchUpdate}",
          "java call *JdbcClient.sql*",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Sales.java":
        "import java.sql.*;\nclass Sales { ResultSet all(PreparedStatement statement) throws SQLException {\n  return statement.executeQuery(); } }\n",
    },
    ignores: {
      "Sales.java":
        "import java.sql.*;\nclass Sales { ResultSet all(Statement statement, PreparedStatement other) throws SQLException {\n  return statement.executeQuery(text); } }\n",
    },
  },
  {
    id: "java-logging",
    title: "Logging with SLF4J",
    field: "Java",
    shows:
      "Logs through SLF4J, with a logger from its factory or from Lombok. A logger that is never called does not count.",
    parts: [
      {
        name: "a logger call",
        any: [
          "java call org.slf4j.Logger.{trace,debug,info,warn,error,atInfo,atError}",
          "java call log.{trace,debug,info,warn,error} & java annotation lombok.extern.slf4j.*Slf4j",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Load.java":
        'import org.slf4j.*;\nimport org.slf4j.Logger;\nclass Load { void of(Logger log) { log.info("loaded {}", 3); } }\n',
    },
    ignores: {
      "Load.java":
        'import org.slf4j.Logger;\nclass Load { Logger log; void of() { System.out.println("log.info"); } }\n',
    },
  },
  {
    id: "java-build",
    title: "Builds with Maven or Gradle",
    field: "Java",
    shows:
      "Extends the build of a Java program with a plugin or library beyond the scaffold's. What start.spring.io and the quickstart archetype generate does not count.",
    parts: [
      {
        name: "an added plugin or library",
        any: [
          "plugin maven:org.apache.maven.plugins:maven-{shade,surefire,failsafe,jar,assembly,checkstyle,enforcer,javadoc,source,dependency,release}-plugin",
          "plugin maven:{org.jacoco,com.diffplug.spotless,com.google.cloud.tools,com.github.spotbugs,org.flywaydb,org.liquibase,org.openapitools,org.codehaus.mojo,io.github.git-commit-id}:*",
          "dependency maven:{io.jsonwebtoken,com.auth0,org.mapstruct,org.springdoc,org.apache.commons,com.google.guava,com.google.code.gson,org.apache.poi,org.modelmapper,io.vavr,com.opencsv,org.jsoup,io.rest-assured,com.squareup.okhttp3,net.logstash.logback}:*",
          "dependency maven:com.fasterxml.jackson.{core,dataformat,datatype}:*",
        ],
        near: ["java {class,record,interface,enum}"],
      },
    ],
    ticks: {
      "pom.xml":
        "<project><dependencies><dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId></dependency></dependencies></project>\n",
      "src/main/java/Main.java": "class Main {}\n",
    },
    ignores: {
      "pom.xml":
        "<project><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId></dependency></dependencies></project>\n",
      "src/main/java/Main.java": "class Main {}\n",
    },
  },
  {
    id: "junit-tests",
    title: "Testing with JUnit",
    field: "Java",
    shows:
      "Defines at least two test methods that assert something, with JUnit, AssertJ or Hamcrest. A generated contextLoads or AppTest does not count.",
    parts: [
      {
        name: "test methods with assertions",
        any: [
          "java annotation {org.junit.,org.junit.jupiter.api.,org.junit.jupiter.params.,}{Test,ParameterizedTest,RepeatedTest} & java call {*assert*,*Assert*} & java import org.{junit,assertj}*",
        ],
        min: 2,
      },
    ],
    except: ["AppTest.java"],
    ticks: {
      "SumTest.java":
        "import static org.junit.jupiter.api.Assertions.assertEquals;\nimport org.junit.jupiter.api.Test;\nclass SumTest {\n  @Test void one() { assertEquals(2, 1 + 1); }\n  @Test void two() { assertEquals(3, 1 + 2); }\n}\n",
    },
    ignores: {
      "SumTest.java":
        "import org.junit.jupiter.api.Test;\nclass SumTest {\n  @Test void one() { print(1); } // assertEquals(2, 1 + 1)\n  @Test void two() {}\n}\n",
    },
  },
  {
    id: "mockito-mocks",
    title: "Mocking with Mockito",
    field: "Java",
    shows:
      "Replaces a dependency with a mock in a test, and stubs its answers or verifies its calls; both are required. A mock that is only declared does not count.",
    parts: [
      {
        name: "a mock",
        any: [
          "java annotation {org.mockito.,}{Mock,Spy}",
          "java annotation org.springframework*.{MockBean,MockitoBean,MockitoSpyBean}",
          "java call {org.mockito.Mockito.,Mockito.}{mock,spy}",
          "java call {mock,spy} & java import org.mockito.Mockito.*",
        ],
      },
      {
        name: "a stubbed answer or verified call",
        any: [
          "java call org.mockito.{Mockito,BDDMockito}.{when,verify,given,then,doReturn,doThrow,doNothing}",
          "java call {when,verify,given,doReturn,doThrow} & java import org.mockito.{Mockito,BDDMockito}.*",
        ],
      },
    ],
    ticks: {
      "SalesTest.java":
        "import static org.mockito.Mockito.*;\nimport org.mockito.Mock;\nclass SalesTest { @Mock Store store;\n  void one() { when(store.all()).thenReturn(null); } }\n",
    },
    ignores: {
      "SalesTest.java":
        "import static org.mockito.Mockito.*;\nimport org.mockito.Mock;\nclass SalesTest { @Mock Store store; /* when(store.all()) */ }\n",
    },
  },
];
