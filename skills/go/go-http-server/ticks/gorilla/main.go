package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func list(w http.ResponseWriter, r *http.Request) { // ticks
	w.WriteHeader(http.StatusOK)
}

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/orders", list).Methods("GET") // ticks
	http.ListenAndServe(":8080", r) // ticks
}
