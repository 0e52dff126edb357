package routes

import (
	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

func sales(group *gin.RouterGroup, more *echo.Group) {
	group.GET("", list)  // ticks
	group.POST("", create)  // ticks
	group.PUT("", replace)  // ticks
	group.PATCH("", change)  // ticks
	group.DELETE("", remove)  // ticks
	more.GET("", list)  // ticks
}
