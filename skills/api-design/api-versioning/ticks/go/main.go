package main

func main() {
	gin.Group("/v1")  // ticks
	chi.Route("/api/v1", sales)  // ticks
	chi.Mount("/v1", sales)  // ticks
	mux.PathPrefix("/v1")  // ticks
}
