package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func add(w http.ResponseWriter, r *http.Request) { // ticks
	w.WriteHeader(http.StatusCreated)
}

func main() {
	router := chi.NewRouter()
	router.Post("/sales", add) // ticks
	http.ListenAndServe(":8080", router) // ticks
}
