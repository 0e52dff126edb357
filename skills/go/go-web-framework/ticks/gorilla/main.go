package main

import "github.com/gorilla/mux"

func main() {
	router := mux.NewRouter()
	router.HandleFunc("/", root)  // ticks
	router.Handle("/files", files)  // ticks
}

func routes(router *mux.Router) {
	router.HandleFunc("/", root)  // ticks
}
