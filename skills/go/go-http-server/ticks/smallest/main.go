package main
import "net/http"
func sales(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }
func main() { http.HandleFunc("/sales", sales); http.ListenAndServe(":80", nil) }
