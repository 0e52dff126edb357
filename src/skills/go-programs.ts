/** Programs in Go: servers, database access and tests. */
import { notTheProgram } from "./go.ts";
import type { Skill } from "./skill.ts";

const queries = "{Query,QueryRow,Exec,QueryContext,QueryRowContext,ExecContext}";
const rows = "{Create,Save,Find,First,Last,Take,Updates,Delete,Scan,Count}";
const fails = "{Error,Errorf,Fatal,Fatalf,Fail,FailNow}";

export const goProgramSkills: readonly Skill[] = [
  {
    id: "go-http-server",
    title: "HTTP servers with net/http",
    field: "Go",
    shows:
      "Defines handlers, routes requests to them and starts a server, with the standard library; all three are required. A net/http client does not count.",
    parts: [
      { name: "a handler", any: ["go use net/http.ResponseWriter"] },
      { name: "a route", any: ["go call net/http{.,.NewServeMux().,.ServeMux.}{HandleFunc,Handle}"] },
      {
        name: "a server",
        any: [
          "go call net/http{.,.Server.}{ListenAndServe,ListenAndServeTLS,Serve}",
          "go literal net/http.Server",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "main.go":
        'package main\nimport "net/http"\nfunc sales(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }\nfunc main() { http.HandleFunc("/sales", sales); http.ListenAndServe(":80", nil) }\n',
    },
    ignores: {
      "main.go":
        'package main\nimport "net/http"\nfunc main() { http.Get("http.ListenAndServe") } // http.HandleFunc("/sales", sales)\n',
    },
  },
  {
    id: "go-web-framework",
    title: "Go backends with Gin, Echo or chi",
    field: "Go",
    shows: "Defines routes on a Gin, Echo, chi, Fiber or gorilla/mux router. An import alone does not count.",
    parts: [
      {
        name: "a route",
        any: [
          "go call github.com/{gin-gonic/gin,labstack/echo*}.*.{GET,POST,PUT,PATCH,DELETE}",
          "go call github.com/go-chi/chi*.{NewRouter(),NewMux(),Router,Mux}*.{Get,Post,Put,Patch,Delete,Method}",
          "go call github.com/gofiber/fiber/*.{New(),App,Router}*.{Get,Post,Put,Patch,Delete}",
          "go call github.com/gorilla/mux.{NewRouter(),Router}*.{HandleFunc,Handle}",
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "main.go":
        'package main\nimport "github.com/gin-gonic/gin"\nfunc main() { r := gin.Default(); r.GET("/sales", sales) }\n',
    },
    ignores: {
      "main.go":
        'package main\nimport "github.com/gin-gonic/gin"\nfunc main() { r := gin.Default(); r.Run() } // r.GET("/sales", sales)\n',
    },
  },
  {
    id: "go-database-sql",
    title: "SQL databases in Go",
    field: "Go",
    shows:
      "Opens a database with database/sql, sqlx or pgx, and sends SQL to it; both are required. Importing a driver does not count.",
    parts: [
      {
        name: "an opened database",
        any: [
          "go call database/sql.{Open,OpenDB}",
          "go call github.com/jmoiron/sqlx.{Open,Connect,MustConnect}*",
          "go call github.com/jackc/pgx*.{Connect,ConnectConfig,New,NewWithConfig}",
        ],
      },
      {
        name: "a query",
        any: [
          `go call {database/sql,github.com/jmoiron/sqlx,github.com/jackc/pgx*}.*.${queries}`,
          "go call github.com/jmoiron/sqlx.*.{Select,Get,NamedExec,SelectContext,GetContext}",
          `go call *.${queries} & sql {select,insert,update,delete}`,
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "store.go":
        'package shop\nimport "database/sql"\nfunc Load() { db, _ := sql.Open("postgres", url); db.Query("select id from sale") }\n',
    },
    ignores: {
      "store.go":
        'package shop\nimport ("database/sql"; _ "github.com/lib/pq")\nvar none = sql.ErrNoRows // db.Query("select id from sale")\n',
    },
  },
  {
    id: "go-gorm",
    title: "GORM",
    field: "Go",
    shows:
      "Opens a database with GORM, and reads or writes rows through it; both are required. AutoMigrate alone does not count.",
    parts: [
      { name: "an opened database", any: ["go call {gorm.io,github.com/jinzhu}/gorm.Open"] },
      {
        name: "a row read or written",
        any: [
          `go call {gorm.io,github.com/jinzhu}/gorm.*.${rows}`,
          `go call *.${rows} & go import {gorm.io,github.com/jinzhu}/gorm`,
          `go call *.${rows} & go call *{db,DB}*.{Where,Model,Preload}`,
        ],
      },
    ],
    except: notTheProgram,
    ticks: {
      "store.go":
        'package shop\nimport "gorm.io/gorm"\nfunc Load(all []Sale) { db, _ := gorm.Open(dialect); db.Where("price > 1").Find(&all) }\n',
    },
    ignores: {
      "store.go":
        'package shop\nimport "gorm.io/gorm"\nfunc Load() { db, _ := gorm.Open(dialect); db.AutoMigrate(&Sale{}) } // db.Find(&all)\n',
    },
  },
  {
    id: "go-tests",
    title: "Testing in Go",
    field: "Go",
    shows:
      "Defines at least two test functions that can fail, with testing or testify. A test that only prints does not count.",
    parts: [
      {
        name: "tests that can fail",
        any: [
          `go test & go call testing.T.${fails} & path *_test.go`,
          "go test & go call github.com/stretchr/testify/* & path *_test.go",
        ],
        min: 2,
      },
    ],
    ticks: {
      "sum_test.go":
        'package shop\nimport "testing"\nfunc TestOne(t *testing.T) { if Sum(1) != 1 { t.Error("one") } }\nfunc TestNone(t *testing.T) { if Sum() != 0 { t.Error("none") } }\n',
    },
    ignores: {
      "sum_test.go":
        'package shop\nimport "testing"\nfunc TestOne(t *testing.T) { t.Log(Sum(1)) } // t.Error("one")\nfunc TestNone(t *testing.T) { t.Log(Sum()) }\n',
    },
  },
  {
    id: "go-table-tests",
    title: "Table-driven tests in Go",
    field: "Go",
    shows:
      "Lists test cases in a table and runs each as a subtest with t.Run. Cases written out one by one do not count.",
    parts: [
      {
        name: "a table of test cases",
        any: ["go call testing.T.Run & go literal {[]struct,map} & go test & path *_test.go"],
      },
    ],
    ticks: {
      "sum_test.go":
        'package shop\nimport "testing"\nfunc TestSum(t *testing.T) { for _, one := range []struct{ name string }{{"one"}} { t.Run(one.name, check) } }\n',
    },
    ignores: {
      "sum_test.go":
        'package shop\nimport "testing"\nfunc TestSum(t *testing.T) { t.Run("one", check); t.Run("two", check) } // []struct{}{}\n',
    },
  },
];
