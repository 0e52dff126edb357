package main

import "html/template"

func main() {
	page := template.Must(template.ParseFiles("sales.tmpl"))  // ticks
}
