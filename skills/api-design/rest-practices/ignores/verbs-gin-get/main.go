package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	r := gin.Default()
	r.GET("/getSales", all)
	r.GET("/old/getSales", all)
	r.POST("/sales/create", make)
	r.GET("/sales", all)
	r.POST("/sales", make)
	r.Run()
}

func make(c *gin.Context) {
	c.JSON(http.StatusCreated, add())
}
