package main

import "net/http"

func main() {
	http.HandleFunc("GET /sales", list)  // ticks
	http.Handle("GET /sales/{id}", read)  // ticks
	http.HandleFunc("POST /sales", create)  // ticks
	http.Handle("PUT /sales/{id}", replace)  // ticks
	http.HandleFunc("PATCH /sales/{id}", change)  // ticks
	http.HandleFunc("DELETE /sales/{id}", func(w http.ResponseWriter, r *http.Request) {  // ticks
		w.WriteHeader(http.StatusNoContent)  // ticks
	})
}
