package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get(root, list)  // ticks
	r.Post(root, create)  // ticks
	r.Put(root, create)  // ticks
	r.Patch(root, create)  // ticks
	r.Delete(root, create)  // ticks
}

func routes(r chi.Router) {
	r.Get(root, list)  // ticks
}

func create(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)  // ticks
}
