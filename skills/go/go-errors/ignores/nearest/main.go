package main
import ("fmt"; "log")
func main() { if err := read(); err != nil { log.Fatal(err) }; fmt.Println("Errorf") }
