package traces

import (
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/sdk/trace"
)

func run() {
	provider := trace.NewTracerProvider()  // ticks
	ctx, span := otel.Tracer("shop").Start(ctx, "a")  // ticks
}
