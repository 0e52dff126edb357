package work

import (
	"context"
	"os/signal"
)

func run(ctx context.Context) {  // ticks
	one, stop := context.WithTimeout(ctx, 1)  // ticks
	two, stop := context.WithCancel(ctx)  // ticks
	three, stop := context.WithDeadline(ctx, later)  // ticks
	four, stop := context.WithCancelCause(ctx)  // ticks
	five, stop := context.WithTimeoutCause(ctx, 1, nil)  // ticks
	context.AfterFunc(ctx, stop)  // ticks
	ctx.Done()  // ticks
	ctx.Err()  // ticks
	six, stop := signal.NotifyContext(ctx)  // ticks
}
