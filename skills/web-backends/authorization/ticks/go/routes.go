package routes

import "shop/middleware"

func setup() {
	router.Use(middleware.RequireRole("admin"))  // ticks
	router.Use(middleware.RequireRoles("admin"))  // ticks
	router.Use(middleware.RequireAdmin("admin"))  // ticks
	router.Use(middleware.CheckRole("admin"))  // ticks
	router.Use(middleware.HasRole("admin"))  // ticks
	router.Use(middleware.RoleMiddleware("admin"))  // ticks
	router.Use(middleware.RoleAuth("admin"))  // ticks
	router.Use(middleware.AuthorizeRole("admin"))  // ticks
	router.Use(middleware.AdminOnly("admin"))  // ticks
	router.Use(middleware.AdminMiddleware("admin"))  // ticks
	router.Use(middleware.AdminAuth("admin"))  // ticks
	router.Use(middleware.IsAdmin("admin"))  // ticks
	router.Use(middleware.OnlyAdmin("admin"))  // ticks
	router.Use(middleware.RequirePermission("admin"))  // ticks
	router.Use(middleware.CheckPermission("admin"))  // ticks
	router.Use(middleware.PermissionMiddleware("admin"))  // ticks
	if !middleware.HasPermission(user, "sell") { // ticks
		return
	}
	if !middleware.Can(c, sell) { // ticks
		return
	}
	admins.Use(middleware.SuperAdminMiddleware)  // ticks
	admins.Use(RequireRole("seller"))  // ticks
}
