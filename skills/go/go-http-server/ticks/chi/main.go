package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func list(w http.ResponseWriter, r *http.Request) { // ticks
	w.Write([]byte("[]"))
}

func main() {
	router := chi.NewRouter()
	router.Get("/sales", list) // ticks
	http.ListenAndServe(":8080", router) // ticks
}
