package main

import "github.com/gin-gonic/gin"

func main() {
	router := gin.Default()
	router.GET("/login", show) // ticks
	router.GET("/sales/create", show) // ticks
	router.POST("/sales", open) // ticks
}

func show(c *gin.Context) {
	c.HTML(200, "form.html", nil)
}

func open(c *gin.Context) {
	c.JSON(201, sale) // ticks
}
