package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func routes(e *echo.Echo, sales *echo.Group) {
	e.GET("", list)  // ticks
	sales.GET("", list)  // ticks
	sales.POST("", func(c echo.Context) error { return c.JSON(http.StatusCreated, sale) })  // ticks
}
