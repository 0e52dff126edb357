/** What a program of Java is built, tested and run with. */
import { javaTests } from "./java.ts";
import type { Skill } from "./skill.ts";

const jdbc = "{java.sql.,}";

export const javaToolSkills: readonly Skill[] = [
  {
    id: "java-jdbc",
    title: "JDBC",
    field: "Java",
    shows:
      "SQL is sent from Java with its values as parameters: through a PreparedStatement, or through JdbcTemplate or JdbcClient of Spring, which prepare it. A Statement whose text is put together, and JPA, are not it.",
    parts: [
      {
        name: "prepared statements that run",
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
      "The program logs through SLF4J, with a logger from its factory or from Lombok, instead of printing. A logger that nobody calls shows nothing.",
    parts: [
      {
        name: "a logger in use",
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
    title: "A build with Maven or Gradle",
    field: "Java",
    shows:
      "A program in Java has a build that somebody shaped: a plugin of Maven beyond the scaffold's, or a library that was looked for and put in. What start.spring.io and the quickstart archetype write is not counted.",
    parts: [
      {
        name: "a plugin or a library put in",
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
    title: "Tests with JUnit",
    field: "Java",
    shows:
      "Test methods that JUnit runs and that assert something, two at least, by JUnit's own assertions or by AssertJ or Hamcrest. contextLoads, and the AppTest of an archetype, are a scaffold's.",
    parts: [
      {
        name: "test methods that assert",
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
    title: "Mocks with Mockito",
    field: "Java",
    shows:
      "A test puts a mock in somebody's place, and says what it answers or looks at how it was called: both. A mock that is only declared shows nothing.",
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
        name: "its answer or its calls",
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
