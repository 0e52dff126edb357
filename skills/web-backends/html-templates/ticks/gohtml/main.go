package main

import "html/template"

func main() {
	page, err := template.ParseFiles("sales.gohtml")
}
