package auth

import (
	"github.com/golang-jwt/jwt/v5"
	echojwt "github.com/labstack/echo-jwt/v4"
	"github.com/labstack/echo/v4"
)

func RequireLogin(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		jwt.Parse(token, key)  // ticks
		return next(c)  // ticks
	}
}

func setup(e *echo.Echo) {
	e.Use(echojwt.JWT(secret))  // ticks
}
