package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	router.GET("/account", show)
	router.GET("/account/deposit", first)
	router.GET("/account/withdraw", second)
	router.POST("/account", open)
}

func open(c *gin.Context) {
	c.JSON(201, account)
	c.Status(201)
}
