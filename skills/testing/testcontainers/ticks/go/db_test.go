package db

import (
	"github.com/testcontainers/testcontainers-go"
	"github.com/testcontainers/testcontainers-go/modules/postgres"
)

func start() {
	one, err := postgres.Run(ctx, "postgres:16")  // ticks
	two, err := postgres.RunContainer(ctx)  // ticks
	three, err := testcontainers.GenericContainer(ctx, request)  // ticks
}
