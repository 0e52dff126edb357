package middleware

func admins(c *gin.Context) {
	if !allowed(claims.IsAdmin) {  // ticks
		c.AbortWithStatusJSON(403)
	}
}
