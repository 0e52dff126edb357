package main

import "github.com/gorilla/mux"

func main() {
	router := mux.NewRouter()
	router.HandleFunc("/", root)
	router.Handle("/files", files)
}

func routes(router *mux.Router) {
	router.HandleFunc("/", root)
}
