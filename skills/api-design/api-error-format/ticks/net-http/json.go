package main

import (
	"encoding/json"
	"net/http"
)

func respondWithError(w http.ResponseWriter, code int, message string) {  // ticks
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(map[string]string{"error": message})
}

func errorResponse() {}  // ticks

func errorJSON() {}  // ticks

func writeError() {}  // ticks

func sendError() {}  // ticks

func respondError() {}  // ticks

func handleError() {}  // ticks

func errorHandler() {}  // ticks

func jSONError() {}  // ticks

func responseError() {}  // ticks
