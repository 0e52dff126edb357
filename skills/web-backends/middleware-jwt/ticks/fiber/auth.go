package auth

import (
	jwtware "github.com/gofiber/contrib/jwt"
	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v5"
)

func RequireLogin(c *fiber.Ctx) error {
	jwt.Parse(token, key)  // ticks
	return c.Next()  // ticks
}

func setup(app *fiber.App) {
	app.Use(jwtware.New(jwtware.Config{}))  // ticks
}
