/** Spring Boot, and what its applications keep in a database. */
import { javaTests } from "./java.ts";
import type { Skill } from "./skill.ts";

/** Names may come by an import of the whole package, and stand alone then. */
const web = "{org.springframework.web.bind.annotation.,}";
const jpa = "{jakarta.persistence.,javax.persistence.,}";
const validation = "{jakarta.validation.,javax.validation.,}";

export const springSkills: readonly Skill[] = [
  {
    id: "spring-rest-controller",
    title: "REST controllers with Spring Boot",
    field: "Java",
    shows:
      "A controller of REST with a route of its own that takes something from the request: its path, its query or its body. A controller that names a page to show, or that only says hello, does not show it.",
    parts: [
      {
        name: "a controller with a route",
        any: [
          `java annotation ${web}{GetMapping,PostMapping,PutMapping,PatchMapping,DeleteMapping} & java annotation ${web}RestController`,
          `java argument ${web}RequestMapping method= & java annotation ${web}RestController`,
        ],
      },
      {
        name: "something from the request",
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
      "Entities, a repository of Spring Data over them, and code that reads or writes through it: all three. An entity alone is JPA only, and a repository that nobody calls keeps nothing.",
    parts: [
      { name: "an entity", any: [`java annotation ${jpa}Entity & java annotation ${jpa}Id`] },
      {
        name: "a repository",
        any: [
          "java extends {org.springframework.data.*.,}{JpaRepository,CrudRepository,ListCrudRepository,PagingAndSortingRepository}",
        ],
      },
      {
        name: "its use",
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
      "What comes in is held to rules: constraints such as @NotBlank or @Size on fields, and @Valid or @Validated where they are to be checked, both. Constraints that nothing asks for check nothing.",
    parts: [
      {
        name: "constraints",
        any: [
          "java annotation {jakarta,javax}.validation.constraints.*",
          "java annotation {NotNull,NotBlank,NotEmpty,Size,Min,Max,Email,Pattern,Positive,Past,Future} & java import {jakarta,javax}.validation.constraints.*",
        ],
      },
      {
        name: "where they are checked",
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
      "Who may do what is said in Spring Security, and somebody has to be known for it: a request or a method that asks for a login or a role, and how users prove who they are, through their own details, passwords that are encoded, or tokens. A configuration that permits everything secures nothing.",
    parts: [
      {
        name: "a rule that asks for a login",
        any: [
          "java call *.{authenticated,hasRole,hasAnyRole,hasAuthority,hasAnyAuthority} & java import org.springframework.security*",
          "java annotation *.{PreAuthorize,PostAuthorize,Secured}",
          "java annotation {PreAuthorize,Secured} & java import org.springframework.security*",
        ],
      },
      {
        name: "how users prove who they are",
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
    title: "Exceptions handled in one place in Spring",
    field: "Java",
    shows:
      "A controller advice with a handler that turns exceptions into answers. A try in a controller is not it, nor is @ResponseStatus on an exception.",
    parts: [
      {
        name: "an advice with a handler",
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
    title: "Migrations with Flyway or Liquibase",
    field: "Java",
    shows:
      "The schema of a Java program changes by migrations that are kept with it: versioned SQL of Flyway, or change sets of Liquibase. ddl-auto makes tables without any, and a schema.sql is a single state.",
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
