package main

func routes() {
	mux.HandleFunc("GET /api/v1/sales", list)  // ticks
	mux.Handle("/v1/sales", list)  // ticks
	router.GET("/v1/sales", list)  // ticks
	router.POST("v1/sales", list)  // ticks
	router.Get("/v1/sales", list)  // ticks
	router.Post("/v1/sales", list)  // ticks
	router.Group("v1")  // ticks
	router.Route("/v1/sales")  // ticks
	router.Mount("/v1", sales)  // ticks
	router.PathPrefix("/v1")  // ticks
}
