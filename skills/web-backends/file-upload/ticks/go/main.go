package main

import "net/http"

func add(w http.ResponseWriter, r *http.Request) {
	file, header, err := r.FormFile("photo")  // ticks
	reader, err := r.MultipartReader()  // ticks
}
