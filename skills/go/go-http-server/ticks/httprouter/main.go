package main

import (
	"fmt"
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func hello(w http.ResponseWriter, r *http.Request, p httprouter.Params) { // ticks
	fmt.Fprintf(w, "hello, %s", p.ByName("name"))
}

func main() {
	router := httprouter.New()
	router.GET("/hello/:name", hello) // ticks
	http.ListenAndServe(":8080", router) // ticks
}
