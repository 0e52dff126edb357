/** What is written in Go: servers, what they keep in databases, and tests. */
import { notTheProgram } from "./go.ts";
import type { Skill } from "./skill.ts";

const queries = "{Query,QueryRow,Exec,QueryContext,QueryRowContext,ExecContext}";
const rows = "{Create,Save,Find,First,Last,Take,Updates,Delete,Scan,Count}";
const fails = "{Error,Errorf,Fatal,Fatalf,Fail,FailNow}";

export const goProgramSkills: readonly Skill[] = [
  {
    id: "go-http-server",
    title: "An HTTP server with net/http",
    field: "Go",
    shows:
      "A server of the standard library: handlers that write answers, routes that lead to them, and the server that listens; all three. A client of net/http is none.",
    parts: [
      { name: "a handler", any: ["go use net/http.ResponseWriter"] },
      { name: "a route", any: ["go call net/http{.,.NewServeMux().,.ServeMux.}{HandleFunc,Handle}"] },
      {
        name: "a server that listens",
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
    title: "A backend with Gin, Echo or chi",
    field: "Go",
    shows:
      "Routes of one's own on a router of Gin, Echo, chi, Fiber or gorilla/mux. The import alone has no routes.",
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
      "A database is opened through database/sql, sqlx or pgx, and SQL is sent to it: both. The import of a driver opens nothing.",
    parts: [
      {
        name: "a database opened",
        any: [
          "go call database/sql.{Open,OpenDB}",
          "go call github.com/jmoiron/sqlx.{Open,Connect,MustConnect}*",
          "go call github.com/jackc/pgx*.{Connect,ConnectConfig,New,NewWithConfig}",
        ],
      },
      {
        name: "SQL that is sent",
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
      "A database is opened through GORM, and rows are read or written through it: both. AutoMigrate makes tables, and reads none.",
    parts: [
      { name: "a database opened", any: ["go call {gorm.io,github.com/jinzhu}/gorm.Open"] },
      {
        name: "rows read or written",
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
    title: "Tests in Go",
    field: "Go",
    shows:
      "Functions that go test runs and that can fail, by testing or by testify, two at least. A test that only prints shows nothing.",
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
    title: "Table tests in Go",
    field: "Go",
    shows:
      "Cases stand in a table, and each runs as a test of its own by t.Run. One case after another, written out, is no table.",
    parts: [
      {
        name: "a table of cases",
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
