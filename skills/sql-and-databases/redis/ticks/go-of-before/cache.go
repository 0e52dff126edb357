package cache

import "github.com/go-redis/redis/v8"

func use(ctx context.Context) {
	client := redis.NewClient(&redis.Options{})  // ticks
	client.Get(ctx, "a")  // ticks
}
