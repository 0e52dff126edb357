import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createGoReader } from "../../../src/languages/go/reader.ts";

/** Facts as "line text". */
function facts(source: string): string[] {
  return factsOf(createGoReader(), source).map(({ text, line }) => `${line} ${text}`);
}

const server = `// Package main: import "nothing"
package main

import (
	"database/sql"
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	_ "github.com/lib/pq"
)

type Server struct {
	db *sql.DB \`json:"db"\`
}

type Store interface {
	Find(id int) (User, error)
}

func (s *Server) find(w http.ResponseWriter, r *http.Request) {
	rows, err := s.db.QueryContext(r.Context(), \`
		SELECT id, name
		FROM users WHERE id = $1\`, r.URL.Query().Get("id"))
	if err != nil {
		http.Error(w, "not found", http.StatusNotFound)
		return
	}
	defer rows.Close()
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(rows)
}

func main() {
	db, err := sql.Open("postgres", "http.Get()")
	s := &Server{db: db}
	go s.run()
	http.HandleFunc("/users", s.find)
	r := gin.Default()
	r.GET("/ping", func(c *gin.Context) {
		c.JSON(200, gin.H{"message": "pong"})
	})
}
`;

const table = `package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAdd(t *testing.T) {
	tests := []struct {
		name string
		want int
	}{
		{"one", 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, Add(1, 0))
		})
	}
}

func BenchmarkAdd(b *testing.B) {
	for i := 0; i < b.N; i++ {
		Add(1, 2)
	}
}
`;

describe("files", () => {
  test.each<[string, string, string[], RegExp]>([
    [
      "a server",
      server,
      [
        "2 go package main",
        "5 go import database/sql",
        "10 go import github.com/lib/pq",
        "13 go struct",
        "14 go use database/sql.DB",
        "17 go interface",
        "21 go method",
        "21 go use net/http.ResponseWriter",
        "22 go call database/sql.DB.QueryContext",
        "22 go call net/http.Request.Context",
        "24 go argument net/http.Request.URL.Query().Get id",
        "25 go if err",
        "26 go call net/http.Error",
        "26 go use net/http.StatusNotFound",
        "29 go defer",
        "29 go call database/sql.DB.QueryContext().Close",
        "30 go argument net/http.ResponseWriter.Header().Set application/json",
        "31 go call encoding/json.NewEncoder().Encode",
        "35 go call database/sql.Open",
        "35 go argument database/sql.Open postgres",
        "36 go literal Server",
        "37 go goroutine",
        "38 go argument net/http.HandleFunc /users",
        "40 go call github.com/gin-gonic/gin.Default().GET",
        "41 go call github.com/gin-gonic/gin.Context.JSON",
        "41 go literal github.com/gin-gonic/gin.H",
      ],
      /nothing|call net\/http\.Get|pq\./,
    ],
    [
      "a table-driven test",
      table,
      [
        "9 go test",
        "10 go literal []struct",
        "17 go call testing.T.Run",
        "18 go call github.com/stretchr/testify/assert.Equal",
        "23 go benchmark",
        "24 go use testing.B.N",
      ],
      /go struct$/,
    ],
  ])("%s", (_, source, expected, not) => {
    const all = facts(source);
    expect(all).toEqual(expect.arrayContaining(expected));
    expect(all.filter((fact) => not.test(fact))).toEqual([]);
  });
});
