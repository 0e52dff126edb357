package main

import "net/http"

func root(w http.ResponseWriter, r *http.Request) {}  // ticks

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", root)  // ticks
	mux.Handle("/files", files)  // ticks
	server := &http.Server{Handler: mux}  // ticks
	server.ListenAndServe()  // ticks
}

func routes(mux *http.ServeMux, server *http.Server) {
	mux.HandleFunc("/", root)  // ticks
	server.ListenAndServe()  // ticks
}
