package main

func routes() {
	mux.HandleFunc("/health", check)  // ticks
	mux.Handle("/health", check)  // ticks
	router.GET("/health", check)  // ticks
	router.Get("/health", check)  // ticks
	router.Group("/health").GET("", check)  // ticks
}
