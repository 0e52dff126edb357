package middleware

func admins(c *gin.Context) {
	if !allowed(claims.Roles) {  // ticks
		c.Abort(403)
	}
}
