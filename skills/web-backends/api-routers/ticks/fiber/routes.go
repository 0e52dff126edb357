package routes

import "github.com/gofiber/fiber/v2"

func Setup(app *fiber.App) {  // ticks
	Sales(app.Group("/sales"))  // ticks
}

func Sales(r fiber.Router) {  // ticks
	r.Get("/", list)
}
