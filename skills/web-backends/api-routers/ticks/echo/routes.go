package routes

import "github.com/labstack/echo/v4"

func Setup(e *echo.Echo) {  // ticks
	Sales(e.Group("/sales"))  // ticks
}

func Sales(g *echo.Group) {  // ticks
	g.GET("/", list)
}
