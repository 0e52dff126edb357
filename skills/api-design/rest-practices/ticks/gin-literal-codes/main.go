package main

func (s *server) routes() {
	s.router.GET("/sales", s.list)  // ticks
	s.router.POST("/sales", s.create)  // ticks
	s.router.PUT("/sales", s.create)  // ticks
	s.router.PATCH("/sales", s.create)  // ticks
	s.router.DELETE("/sales", s.create)  // ticks
	s.router.Post("/sales", s.create)  // ticks
	s.router.Put("/sales", s.create)  // ticks
	s.router.Patch("/sales", s.create)  // ticks
	s.router.Delete("/sales", s.create)  // ticks
}

func (s *server) create(c *Context) {
	c.JSON(201, sale)  // ticks
	w.WriteHeader(201)  // ticks
	c.Status(201)  // ticks
	c.SendStatus(302)  // ticks
	c.AbortWithStatus(404)  // ticks
	c.AbortWithStatusJSON(500, err)  // ticks
	http.Error(w, "Continue", 100)  // ticks
}
