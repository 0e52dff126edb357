package server

func (s *Server) routes() {
	s.router.GET("/sales", s.list)  // ticks
	s.router.POST("/sales", s.create)  // ticks
	s.router.PUT("/sales/:id", s.replace)  // ticks
	s.router.PATCH("/sales/:id", s.change)  // ticks
	s.router.DELETE("/sales/:id", s.remove)  // ticks
}
