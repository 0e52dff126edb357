package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.PATCH("/update/:id", change)
	r.PATCH("/old/update/:id", change)
	r.DELETE("/delete/:id", drop)
	r.GET("/sales", all)
	r.POST("/sales", make)
	r.Run()
}

func make(c *gin.Context) {
	c.JSON(http.StatusCreated, add())
}
