/** Words for the skills of Java. */
import type { WordTable } from "./word-table.ts";

export const javaWords: WordTable = {
  "java-oop": {
    names: "java object oriented; java oop",
    in: "java",
    here: "object oriented; oop; classes objects; classes; inheritance; polymorphism; encapsulation; interfaces; abstract classes interfaces; classes interfaces; inheritance polymorphism; abstraction",
    also: "object; class; method; inheritance; polymorphism; encapsulation; abstraction; interface; abstract; constructor; attribute; solid; package",
  },
  "java-collections": {
    names: "java collections; arraylist hashmap; collections framework java",
    in: "java",
    here: "collections; collections map; lists maps sets; list map; arraylist; hashmap; array arraylist; list sets; data structures",
    also: "list; map; sets; set; arraylist; hashmap; array; iterator; hash; queue; vectors",
  },
  "java-streams-lambdas": {
    names: "java streams; stream api; streams lambdas; streams lambda expressions; java lambda",
    in: "java",
    here: "streams; lambdas; lambda expressions; functional interfaces; streams optionals; functional programming; functional; programacao funcional; programacion funcional; optionals streams",
    also: "lambda; stream; api; expression; optional; functional; interface; collection; collectors; funcional; method",
  },
  "java-exceptions": {
    names: "java exceptions; java exception handling",
    in: "java",
    here: "exceptions; exception handling; error handling; trycatch; custom exceptions; checked unchecked exceptions",
    also: "handle; error; trycatch; custom; throw; checked; unchecked; personalizadas; try; catch",
  },
  "java-generics": {
    names: "java generics",
    in: "java",
    here: "generics; generic types; generic classes",
    also: "type; class; wildcards",
  },
  "java-records": {
    names: "java records; record classes",
    in: "java",
    here: "records",
    also: "class; immutable; data; dto",
  },
  "java-concurrency": {
    names:
      "executorservice; completablefuture; virtual threads; java concurrency; java threads; java util concurrent",
    in: "java",
    here: "concurrency; threads; threads concurrency; executors; parallelism; threads synchronization; futures",
    also: "thread; executor; future; parallel; synchronized; virtual; synchronization; sincronizacion; sincronizacao; parallelism; pool; pooling",
  },
  "java-jdbc": {
    names: "jdbc; jdbctemplate; preparedstatement; java jdbc; sql jdbc",
    also: "sql; database; connection; java; mysql; postgres",
  },
  "java-logging": {
    names: "slf4j; logback; log4j; log4j2; slf4j logback; java logging",
    in: "java spring",
    here: "logging",
    also: "log; slf4j; logback",
  },
  "java-build": {
    names: "maven; gradle; maven gradle",
    in: "java",
    here: "buildtool; dependency management",
    also: "java; dependency; buildtool; build; management; plugin; management; handle",
  },
  "junit-tests": {
    names: "junit; junit5; junit tests; assertj; unit tests junit; junit mockito tests",
    in: "java spring",
    here: "unit tests; tests; testing; automated tests; unit testing",
    also: "test; unit; assertion; java; spring; springboot; automatic",
  },
  "mockito-mocks": {
    names: "mockito; mockito mocks; mocks mockito",
    in: "java spring",
    here: "mocks; mocking; mocks stubs; testdouble",
    also: "mock; test; unit; java; stub; spy",
  },
  "spring-rest-controller": {
    names:
      "springboot; springboot rest api; restcontroller; rest controller; spring mvc; spring rest; controller restcontroller; springboot api",
    in: "spring",
    here: "controllers; controller; rest controllers; requestmapping; requestbody requestparam; endpoints; routes; controller layer; requestbody",
    also: "java; rest; api; controller; requestmapping; requestbody; requestparam; mapping; get; post; put; patch; delete; layer; mvc; starter; server; web; endpoint; http; spring",
    maybe: "spring",
  },
  "spring-data-jpa": {
    names:
      "spring data jpa; spring data; hibernate; jpa; jpa hibernate; hibernate jpa; spring jpa; springboot jpa",
    in: "spring",
    here: "repositories; persistence; orm; entities; repository; data access; repository layer; entities repositories; database access",
    also: "data; orm; entity; entidade; entidad; repository; repositorio; persistence; database; java; hibernate; jpa; spring; springboot; sql; mapping; relational; postgres; mysql; layer",
  },
  "bean-validation": {
    names: "bean validation; jakarta validation; hibernate validator; valid notblank",
    in: "spring",
    here: "validation; dto validation; request validation; validation dtos; input validation; validations",
    also: "dto; dtos; request; input; bean; valid; entrada; data; constraint; annotation",
  },
  "spring-security": {
    names: "spring security; spring security jwt; springboot security",
    in: "spring",
    here: "jwt; jwt authentication; authentication authorization; authentication; api security; security jwt; security; login",
    also: "authentication; authorization; jwt; security; role; user; oauth; login; token; api; spring; filter; chain; based; method; configuration",
  },
  "spring-exception-handler": {
    names:
      "controller advice; spring exception handling; global exception handling; global exception handler; restcontrolleradvice",
    in: "spring",
    here: "exception handling; error handling; exceptions; global error handling; handle errors",
    also: "global; exception; error; handle; controller; advice; response; custom; api; rest",
  },
  "java-migrations": {
    names: "flyway; liquibase; flyway liquibase; database migrations flyway",
    in: "java spring",
    here: "migrations; database migrations",
    also: "migration; database; schema; version; flyway; liquibase",
  },
};
