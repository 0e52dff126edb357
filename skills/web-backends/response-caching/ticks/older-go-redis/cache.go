package main

import "github.com/go-redis/redis/v8"

func read(rdb *redis.Client) {
	value, err := rdb.Get(ctx, "sales").Result()
	rdb.Set(ctx, "sales", load(), time.Minute)  // ticks
}
