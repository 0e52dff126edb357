package main

import (
	ginCors "github.com/gin-contrib/cors"
	chiCors "github.com/go-chi/cors"
	"github.com/rs/cors"
)

func main() {
	router.Use(ginCors.Default())  // ticks
	router.Use(chiCors.Handler(chiCors.Options{}))  // ticks
	handler := cors.Default().Handler(router)  // ticks
}
