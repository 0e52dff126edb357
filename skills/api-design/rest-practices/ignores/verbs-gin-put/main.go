package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.PUT("/update/:id", change)
	r.PUT("/old/update/:id", change)
	r.DELETE("/delete/:id", drop)
	r.GET("/sales", all)
	r.POST("/sales", make)
	r.Run()
}

func make(c *gin.Context) {
	c.JSON(http.StatusCreated, add())
}
