package main

import (
	"net/http"

	"github.com/gorilla/mux"
)

func main() {
	r := mux.NewRouter()
	r.HandleFunc("/sales", list).Methods("GET")  // ticks
	r.HandleFunc("/sales", create).Methods("POST")  // ticks
	r.HandleFunc("/sales/{id}", create).Methods("PUT")  // ticks
	r.HandleFunc("/sales/{id}", create).Methods("PATCH")  // ticks
	r.HandleFunc("/sales/{id}", create).Methods("DELETE")  // ticks
}

func create(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "Not found", http.StatusNotFound)  // ticks
}
