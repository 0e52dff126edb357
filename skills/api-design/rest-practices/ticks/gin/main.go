package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func main() {
	router := gin.New()
	router.GET("", list)  // ticks
	router.POST("", create)  // ticks
	router.PUT("", create)  // ticks
	router.PATCH("", create)  // ticks
	router.DELETE("", create)  // ticks
	sales := gin.Default().Group("/sales")
	one := gin.Default()
	one.GET("", list) // ticks
	sales.GET("", list)  // ticks
	sales.POST("", create)  // ticks
}

func routes(engine *gin.Engine, group *gin.RouterGroup) {
	engine.GET("", list)  // ticks
	engine.POST("", create)  // ticks
	group.GET("", list)  // ticks
	group.POST("", create)  // ticks
}

func create(c *gin.Context) {
	c.JSON(http.StatusCreated, sale)  // ticks
}
