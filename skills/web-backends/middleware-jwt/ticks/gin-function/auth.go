package auth

import (
	"github.com/dgrijalva/jwt-go"
	"github.com/gin-gonic/gin"
)

func RequireLogin(c *gin.Context) {
	jwt.Parse(token, key)  // ticks
	c.Next()  // ticks
}
