package main

import "net/http"

func sales(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:  // ticks
		list(w)
	case http.MethodPost:  // ticks
		create(w)
	case http.MethodPut:  // ticks
		create(w)
	case http.MethodPatch:  // ticks
		create(w)
	case http.MethodDelete:  // ticks
		create(w)
	default:
		http.Error(w, "Not allowed", http.StatusMethodNotAllowed)  // ticks
	}
}
