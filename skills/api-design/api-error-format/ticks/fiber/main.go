package main

import "github.com/gofiber/fiber/v2"

func main() {
	app := fiber.New(fiber.Config{
		ErrorHandler: answer,  // ticks
	})
	app.Listen(":80")
}
