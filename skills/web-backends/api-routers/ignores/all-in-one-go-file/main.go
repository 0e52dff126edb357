package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	router.GET("/sales", list)
	router.POST("/sales", create)
}
