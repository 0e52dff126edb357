package auth

import (
	"github.com/gofiber/fiber/v2"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

func RequireLogin(c *fiber.Ctx) error {
	jwt.NewBuilder().Subject("Ana").Build() // ticks
	jwt.Sign(token, key) // ticks
	jwt.Parse(token, key) // ticks
	return c.Next() // ticks
}
