package main

import (
	"github.com/gin-gonic/gin"

	"example.com/shop/routes"
)

func main() {
	router := gin.Default()
	version := router.Group("/api/v1") // ticks
	sales := version.Group("/sales") // ticks
	sales.GET("/", routes.List)
}
