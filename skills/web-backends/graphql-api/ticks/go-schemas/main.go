package main

import (
	gophers "github.com/graph-gophers/graphql-go"
	"github.com/graphql-go/graphql"
)

func main() {
	graphql.NewSchema(config) // ticks
	gophers.MustParseSchema(text, &resolver{}) // ticks
	gophers.ParseSchema(text, &resolver{}) // ticks
}
