package main

import "github.com/labstack/echo/v4"

func main() {
	router := echo.New()
}
