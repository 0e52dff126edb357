package main

import "github.com/redis/go-redis/v9"

func read(rdb *redis.Client) {
	value, err := rdb.Get(ctx, "sales").Result()
	if err == redis.Nil {
		rdb.Set(ctx, "sales", load(), time.Minute)  // ticks
	}
}
