package cache

import (
	"context"

	"github.com/redis/go-redis/v9"
)

func use(ctx context.Context) {
	client := redis.NewClient(&redis.Options{Addr: "cache:6379"})  // ticks
	client.Get(ctx, "a")  // ticks
	client.Set(ctx, "a", 1, 0)  // ticks
	client.Incr(ctx, "a")  // ticks
	client.HSet(ctx, "a", "b", 1)  // ticks
	client.Publish(ctx, "a", "b")  // ticks
	client.Del(ctx, "a")  // ticks
}
