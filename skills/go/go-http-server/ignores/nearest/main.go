package main
import "net/http"
func main() { http.Get("http.ListenAndServe") } // http.HandleFunc("/sales", sales)
