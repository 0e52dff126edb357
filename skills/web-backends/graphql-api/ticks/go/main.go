package main

import "github.com/99designs/gqlgen/graphql/handler"

func main() {
	server := handler.NewDefaultServer(schema)  // ticks
}
