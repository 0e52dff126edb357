package routes

import "github.com/gorilla/mux"

func Setup(r *mux.Router) {  // ticks
	sales := r.PathPrefix("/sales").Subrouter()  // ticks
	sales.HandleFunc("/", list)
}
