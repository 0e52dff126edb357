package main

func pay(w http.ResponseWriter, r *http.Request) {
	key := r.Header.Get("Idempotency-Key")  // ticks
}

func payWithGin(c *gin.Context) {
	key := c.GetHeader("Idempotency-Key")  // ticks
}
