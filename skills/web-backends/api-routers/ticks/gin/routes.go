package routes

import "github.com/gin-gonic/gin"

func Setup(router *gin.Engine) {  // ticks
	sales := router.Group("/sales")  // ticks
	sales.GET("/", list)
}

func Sales(group *gin.RouterGroup) {  // ticks
	group.GET("/", list)
}

func More(other gin.IRouter) {  // ticks
	other.GET("/", list)
}
