package cache

import (
	"context"

	"github.com/redis/go-redis/v9"
)

type Links struct {
	client *redis.Client
}

type Names struct {
	client redis.UniversalClient
}

func (l *Links) Address(ctx context.Context, code string) (string, error) {
	return l.client.Get(ctx, code).Result() // ticks
}

func (n *Names) Forget(ctx context.Context, code string) error {
	return n.client.Del(ctx, code).Err() // ticks
}
