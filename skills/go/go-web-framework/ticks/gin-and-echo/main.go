package main

import (
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func main() {
	one := gin.Default()
	one.GET("/", root)  // ticks
	one.POST("/", root)  // ticks
	one.PUT("/", root)  // ticks
	one.PATCH("/", root)  // ticks
	one.DELETE("/", root)  // ticks
	two := echo.New()
	two.GET("/", root)  // ticks
}
