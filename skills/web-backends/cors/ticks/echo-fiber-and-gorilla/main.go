package main

import (
	"github.com/gofiber/fiber/v2/middleware/cors"
	"github.com/gorilla/handlers"
	"github.com/labstack/echo/v4/middleware"
)

func main() {
	e.Use(middleware.CORS())  // ticks
	e.Use(middleware.CORSWithConfig(config))  // ticks
	app.Use(cors.New())  // ticks
	http.ListenAndServe(":80", handlers.CORS()(router))  // ticks
}
