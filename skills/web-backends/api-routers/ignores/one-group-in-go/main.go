package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	version := router.Group("/api/v1")
	version.GET("/sales", list)
	version.POST("/sales", create)
}
