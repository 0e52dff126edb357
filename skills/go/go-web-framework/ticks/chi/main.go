package main

import "github.com/go-chi/chi/v5"

func main() {
	router := chi.NewRouter()
	router.Get("/", root)  // ticks
	router.Post("/", root)  // ticks
	router.Put("/", root)  // ticks
	router.Patch("/", root)  // ticks
	router.Delete("/", root)  // ticks
	router.Method("GET", "/", root)  // ticks
	mux := chi.NewMux()
	mux.Get("/", root)  // ticks
}

func routes(router chi.Router, mux *chi.Mux) {
	router.Get("/", root)  // ticks
	mux.Get("/", root)  // ticks
}
