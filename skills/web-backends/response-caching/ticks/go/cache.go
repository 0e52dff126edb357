package main

import (
	"github.com/dgraph-io/ristretto"
	"github.com/gofiber/fiber/v2/middleware/cache"
	gocache "github.com/patrickmn/go-cache"
)

func main() {
	c := gocache.New(minute, hour)
	c.Set("sales", sales, minute)  // ticks
	c.SetDefault("sales", sales)  // ticks
	r := ristretto.NewCache(config)
	r.SetWithTTL("sales", sales, 1, minute)  // ticks
	app.Use(cache.New())  // ticks
}
