package main

import (
	"github.com/gin-gonic/gin"
	"github.com/gofiber/fiber/v2"
	"github.com/labstack/echo/v4"
)

func list(c *gin.Context, f *fiber.Ctx, e echo.Context) {
	c.HTML(200, "sales.html", sales)  // ticks
	f.Render("sales", sales)  // ticks
	e.Render(200, "sales", sales)  // ticks
}
