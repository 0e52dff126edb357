package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/sales", all)
	r.Post("/sales", make)
	r.Get("/getSales", all)
	r.Get("/old/getSales", all)
	r.Post("/createSale", make)
}

func make(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}
