package main

import "github.com/gofiber/fiber/v2"

func main() {
	app := fiber.New()
	app.Get("/", root)  // ticks
	app.Post("/", root)  // ticks
	app.Put("/", root)  // ticks
	app.Patch("/", root)  // ticks
	app.Delete("/", root)  // ticks
}

func routes(app *fiber.App, router fiber.Router) {
	app.Get("/", root)  // ticks
	router.Get("/", root)  // ticks
}
