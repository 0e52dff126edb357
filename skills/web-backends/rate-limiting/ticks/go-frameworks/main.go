package main

import (
	"github.com/didip/tollbooth/v7"
	"github.com/go-chi/httprate"
	"github.com/gofiber/fiber/v2/middleware/limiter"
	"github.com/labstack/echo/v4/middleware"
	rate "github.com/ulule/limiter/v3"
)

func main() {
	r.Use(httprate.LimitByIP(100, minute))  // ticks
	app.Use(limiter.New())  // ticks
	e.Use(middleware.RateLimiter(store))  // ticks
	e.Use(middleware.RateLimiterWithConfig(config))  // ticks
	tollbooth.NewLimiter(1, nil)  // ticks
	rate.New(store, one)  // ticks
}
