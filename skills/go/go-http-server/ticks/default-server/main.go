package main

import "net/http"

func root(w http.ResponseWriter, r *http.Request) {}  // ticks

func main() {
	http.HandleFunc("/", root)  // ticks
	http.Handle("/files", files)  // ticks
	http.ListenAndServe(":8080", nil)  // ticks
	http.ListenAndServeTLS(":8443", "a", "b", nil)  // ticks
	http.Serve(listener, nil)  // ticks
}
