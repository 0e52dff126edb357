/** Spring Boot, Spring Data and database migrations. */
import { javaTests } from "./java.ts";
import type { Skill } from "./skill.ts";

/** A wildcard import leaves names unqualified. */
const web = "{org.springframework.web.bind.annotation.,}";
const jpa = "{jakarta.persistence.,javax.persistence.,}";
const validation = "{jakarta.validation.,javax.validation.,}";

export const springSkills: readonly Skill[] = [
  {
    id: "spring-rest-controller",
    title: "REST controllers with Spring Boot",
    field: "Java",
    shows:
      "Defines a REST controller with a route that reads the request's path, query or body. A controller that returns a view name, or only says hello, does not count.",
    parts: [
      {
        name: "a controller with a route",
        any: [
          `java annotation ${web}{GetMapping,PostMapping,PutMapping,PatchMapping,DeleteMapping} & java annotation ${web}RestController`,
          `java argument ${web}RequestMapping method= & java annotation ${web}RestController`,
        ],
      },
      {
        name: "input from the request",
        any: [
          `java annotation ${web}{PathVariable,RequestBody,RequestParam,RequestPart} & java annotation ${web}RestController`,
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Sales.java":
        'import org.springframework.web.bind.annotation.*;\n@RestController class Sales { @GetMapping("/sales/{id}") Sale get(@PathVariable int id) { return null; } }\n',
    },
    ignores: {
      "Home.java":
        'import org.springframework.stereotype.Controller;\nimport org.springframework.web.bind.annotation.*;\n@Controller class Home { @GetMapping("/{id}") String home(@PathVariable int id) { return "home"; } }\n',
    },
  },
  {
    id: "spring-data-jpa",
    title: "Spring Data JPA",
    field: "Java",
    shows:
      "Defines entities and a Spring Data repository for them, and reads or writes through it; all three are required. An entity alone, or a repository that is never called, does not count.",
    parts: [
      { name: "an entity", any: [`java annotation ${jpa}Entity & java annotation ${jpa}Id`] },
      {
        name: "a repository",
        any: [
          "java extends {org.springframework.data.*.,}{JpaRepository,CrudRepository,ListCrudRepository,PagingAndSortingRepository}",
        ],
      },
      {
        name: "a repository call",
        any: [
          "java call *Repo{,sitory}.{save,saveAll,delete,deleteById,count,exists*,find*,get*}",
          "java call *Repository.*",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Sale.java": "import jakarta.persistence.*;\n@Entity class Sale { @Id int id; }\n",
      "SaleRepository.java":
        "import org.springframework.data.jpa.repository.JpaRepository;\ninterface SaleRepository extends JpaRepository<Sale, Integer> {}\n",
      "Sales.java": "class Sales { Object all(SaleRepository sales) { return sales.findAll(); } }\n",
    },
    ignores: {
      "Sale.java": "import jakarta.persistence.*;\n@Entity class Sale { @Id int id; }\n",
      "SaleRepository.java":
        "import org.springframework.data.jpa.repository.JpaRepository;\ninterface SaleRepository extends JpaRepository<Sale, Integer> {}\n",
    },
  },
  {
    id: "bean-validation",
    title: "Bean Validation",
    field: "Java",
    shows:
      "Puts constraints such as @NotBlank or @Size on fields, and has them checked with @Valid or @Validated; both are required. Constraints that are never checked do not count.",
    parts: [
      {
        name: "a constraint",
        any: [
          "java annotation {jakarta,javax}.validation.constraints.*",
          "java annotation {NotNull,NotBlank,NotEmpty,Size,Min,Max,Email,Pattern,Positive,Past,Future} & java import {jakarta,javax}.validation.constraints.*",
        ],
      },
      {
        name: "a validity check",
        any: [
          `java annotation ${validation}Valid`,
          "java annotation *.Validated",
          "java call *Validator.validate",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Sale.java": "import jakarta.validation.constraints.*;\nrecord Sale(@NotBlank String name) {}\n",
      "Sales.java": "import jakarta.validation.Valid;\nclass Sales { void add(@Valid Sale sale) {} }\n",
    },
    ignores: {
      "Sale.java":
        "import jakarta.validation.Valid;\nimport jakarta.validation.constraints.*;\nrecord Sale(@NotBlank String name) {} // @Valid Sale\n",
    },
  },
  {
    id: "spring-security",
    title: "Spring Security",
    field: "Java",
    shows:
      "Requires a login or role for a request or method, and defines how users authenticate: through user details, encoded passwords or tokens. A configuration that permits everything does not count.",
    parts: [
      {
        name: "a rule that requires a login or role",
        any: [
          "java call *.{authenticated,hasRole,hasAnyRole,hasAuthority,hasAnyAuthority} & java import org.springframework.security*",
          "java annotation *.{PreAuthorize,PostAuthorize,Secured}",
          "java annotation {PreAuthorize,Secured} & java import org.springframework.security*",
        ],
      },
      {
        name: "an authentication method",
        any: [
          "java implements *{UserDetailsService,AuthenticationProvider}",
          "java extends *{OncePerRequestFilter,AbstractAuthenticationProcessingFilter} & java import org.springframework.security*",
          "java new *{BCryptPasswordEncoder,Argon2PasswordEncoder,InMemoryUserDetailsManager,JdbcUserDetailsManager}",
          "java call *HttpSecurity*.{oauth2ResourceServer,oauth2Login}",
          "java call *PasswordEncoderFactories.createDelegatingPasswordEncoder",
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Security.java":
        "import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;\nclass Security { Object a = new BCryptPasswordEncoder();\n  void rules(Rules all) { all.anyRequest().authenticated(); } }\n",
    },
    ignores: {
      "Security.java":
        "import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;\nclass Security { Object a = new BCryptPasswordEncoder();\n  void rules(Rules all) { all.anyRequest().permitAll(); } } // authenticated()\n",
    },
  },
  {
    id: "spring-exception-handler",
    title: "Global exception handling in Spring",
    field: "Java",
    shows:
      "Turns exceptions into responses in a controller advice. A try block in a controller, or @ResponseStatus on an exception, does not count.",
    parts: [
      {
        name: "a controller advice with a handler",
        any: [
          `java annotation ${web}ExceptionHandler & java annotation ${web}{RestControllerAdvice,ControllerAdvice}`,
        ],
      },
    ],
    except: javaTests,
    ticks: {
      "Errors.java":
        "import org.springframework.web.bind.annotation.*;\n@RestControllerAdvice class Errors { @ExceptionHandler String of(RuntimeException e) { return e.getMessage(); } }\n",
    },
    ignores: {
      "Missing.java":
        "import org.springframework.web.bind.annotation.*;\n@ResponseStatus class Missing extends RuntimeException {} // @RestControllerAdvice @ExceptionHandler\n",
    },
  },
  {
    id: "java-migrations",
    title: "Database migrations with Flyway or Liquibase",
    field: "Java",
    shows:
      "Changes the schema of a Java program with versioned Flyway SQL or Liquibase change sets. Tables that ddl-auto creates do not count, and neither does a single schema.sql.",
    parts: [
      {
        name: "a migration",
        any: [
          "sql {create table,alter table,create index,drop table,insert,update} & path **/migration*/**/V*__*.sql",
          "key databaseChangeLog[].changeSet* & path *.y{,a}ml",
          "sql {create table,alter table,create index,insert} & path **/db/changelog/**",
        ],
        near: [
          "dependency maven:{org.flywaydb,org.liquibase}:*",
          "plugin maven:{org.flywaydb,org.liquibase}:*",
          "java import {org.flywaydb,liquibase}*",
        ],
      },
    ],
    ticks: {
      "pom.xml":
        "<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency></dependencies></project>\n",
      "src/main/resources/db/migration/V1__sales.sql": "create table sale (id int primary key);\n",
    },
    ignores: {
      "pom.xml":
        "<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency></dependencies></project>\n",
      "src/main/resources/schema.sql": "create table sale (id int primary key);\n",
    },
  },
];
