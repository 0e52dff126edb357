package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/sales", all)
	r.Post("/sales", make)
	r.Patch("/getSales", all)
	r.Patch("/old/getSales", all)
	r.HandleFunc("/createSale", make)
}

func make(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusCreated)
}
