package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

type Api struct {
	router *mux.Router
}

func (a *Api) list(w http.ResponseWriter, r *http.Request) { // ticks
	w.WriteHeader(http.StatusOK)
}

func (a *Api) Run() {
	a.router.Handle("/orders", http.HandlerFunc(a.list)) // ticks
	http.ListenAndServe(":8080", a.router) // ticks
}
