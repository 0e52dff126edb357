package main

import "github.com/gofiber/fiber/v2"

func routes(app *fiber.App, sales fiber.Router) {
	fiber.New().Get(root, list)  // ticks
	app.Get(root, list)  // ticks
	sales.Post(root, func(c *fiber.Ctx) error { return c.SendStatus(fiber.StatusCreated) })  // ticks
}
