package middleware

func admins(c *gin.Context) {
	if !allowed(claims.UserRole) {  // ticks
		c.AbortWithStatus(403)
	}
}
