package main

import (
	"context"
	"net/http"
)

func list(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)  // ticks
	defer cancel()
	store.List(ctx)
}
