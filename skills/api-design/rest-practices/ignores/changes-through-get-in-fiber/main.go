package main

import "github.com/gofiber/fiber/v2"

func main() {
	router := fiber.New()
	router.Get("/account", show)
	router.Get("/login", first)
	router.Get("/account/transfer", second)
	router.Post("/account", open)
}

func open(c *fiber.Ctx) {
	c.JSON(201, account)
	c.Status(201)
}
