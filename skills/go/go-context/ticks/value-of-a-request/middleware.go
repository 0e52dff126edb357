package middleware

import (
	"context"
	"net/http"

	"github.com/google/uuid"
)

type key string

const correlationID key = "correlationID"

func Correlate(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), correlationID, uuid.NewString()) // ticks
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}
