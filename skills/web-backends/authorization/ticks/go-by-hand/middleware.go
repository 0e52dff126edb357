package middleware

import "github.com/casbin/casbin/v2"

func admins(c *gin.Context) {
	if user.Role != "admin" {  // ticks
		c.AbortWithStatus(403)
	}
	if c.MustGet("role") != "admin" {  // ticks
		c.Abort()
	}
	c.Get("roles")  // ticks
	c.GetString("user_role")  // ticks
	c.Get("userRole")  // ticks
	c.Get("is_admin")  // ticks
	c.Get("isAdmin")  // ticks
	c.Locals("admin_role")  // ticks
	enforcer, _ := casbin.NewEnforcer("model.conf", "policy.csv")  // ticks
	enforcer.Enforce(user, path, method)  // ticks
}
