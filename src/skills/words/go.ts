/** Words for the skills of Go. */
import type { WordTable } from "./word-table.ts";

export const goWords: WordTable = {
  "go-structs-methods": {
    names: "go structs; structs methods; struct methods receivers; methods receivers",
    in: "go",
    here: "structs; struct; methods; structs methods; method receivers; pointer receivers; structs pointers",
    also: "struct; method; receiver; pointer; type; interface; embedding",
  },
  "go-interfaces": {
    names: "go interfaces",
    in: "go",
    here: "interfaces; interface; interface composition; implicit interfaces",
    also: "type; composition; empty; assertion; method",
  },
  "go-errors": {
    names: "go errors; go error handling; error wrapping go",
    in: "go",
    here: "errors; error handling; error wrapping; custom errors; errors panic; panic recover; error handling patterns",
    also: "handle; wrap; wrapping; custom; panic; recover; pattern; defer; is",
  },
  "go-concurrency": {
    names: "goroutines; goroutines channels; goroutine; go concurrency; go channels",
    in: "go",
    here: "concurrency; channels; select; channels select; worker pooling; buffered channels; goroutines channels select; concurrency patterns",
    also: "channel; goroutine; select; worker; pooling; buffered; pattern; concurrency; statement; pool; parallelism",
  },
  "go-sync": {
    names:
      "waitgroup; sync waitgroup; errgroup; rwmutex; sync mutex; mutex waitgroup; go mutex; sync mutex waitgroup",
    in: "go",
    here: "sync; mutex; atomics; sync package; synchronization; waitgroups; mutexes; race conditions; race condition prevention; sync rwmutex",
    also: "mutex; waitgroup; atomic; package; synchronization; rwmutex; waitgroups; mutexes; goroutine; sincronizacao; sincronizacion; once",
  },
  "go-modules": {
    names: "go modules; go mod; go packages; go package management",
    in: "go",
    here: "modules; packages; modules packages; package management; packages modules; dependency management",
    also: "package; module; mod; dependency; workspace; handle; import",
  },
  "go-context": {
    names: "go context; context cancellation; context timeout",
    in: "go",
    here: "context; contexts; timeouts; context package; cancellation; context timeouts cancellation",
    also: "cancellation; timeout; package; deadline; cancel",
  },
  "go-json": {
    names: "go json; encoding json; json marshal unmarshal",
    in: "go",
    here: "json; json handling; json encoding; marshaling; json marshal; marshal unmarshal; encode decode json",
    also: "handle; encode; decode; encoding; decoding; marshal; unmarshal; marshaling; serialization; parse",
  },
  "go-generics": {
    names: "go generics",
    in: "go",
    here: "generics; type parameters",
    also: "type; constraint; parameter; function",
  },
  "go-http-server": {
    names: "net http; go http server; go net http; go rest api",
    in: "go",
    here: "http server; http; web server; http handlers; http servers; http server development; net http; servemux",
    also: "server; handler; api; rest; net; routing; route; middleware; request; client; mux",
  },
  "go-web-framework": {
    names: "gin; gin echo; gin fiber; go gin; gorilla mux; echo fiber; gin api; gin framework rest api",
    in: "go",
    here: "echo; fiber; chi; gin rest api; gin",
    also: "go; echo; fiber; chi; api; rest; router; route; mux; gorilla; middleware",
  },
  "go-database-sql": {
    names: "go sql; sqlx go; pgx; go postgres; go database",
    in: "go",
    here: "database sql; database; databases; sqlx; sql; database access; postgres; database connection",
    also: "sql; postgres; connection; query; sqlx; pgx; access; driver; mysql; sqlite; integration",
  },
  "go-gorm": {
    names: "gorm; gorm orm; go orm",
    in: "go",
    here: "orm",
    also: "orm; database; go; model; postgres",
  },
  "go-tests": {
    names: "testify; go tests; go testing; go unit tests",
    in: "go",
    here: "tests; testing; unit tests; testing package; unit testing; unit tests testing package",
    also: "unit; test; package; testify; automatic",
  },
  "go-table-tests": {
    names: "table driven tests; table tests; tabela driven tests",
    in: "go",
    here: "subtests; table driven",
    also: "driven; test; case; subtests",
  },
};
