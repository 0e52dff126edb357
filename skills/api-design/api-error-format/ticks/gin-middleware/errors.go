package main

import "github.com/gin-gonic/gin"

func ErrorHandler() gin.HandlerFunc {  // ticks
	return func(c *gin.Context) {
		c.Next()
		if len(c.Errors) > 0 {
			c.AbortWithStatusJSON(500, gin.H{"error": c.Errors.Last().Error()})
		}
	}
}
