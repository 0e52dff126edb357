package store

import (
	"os"

	"github.com/redis/go-redis/v9"
)

func Open() *redis.Client {
	return redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")}) // ticks
}
