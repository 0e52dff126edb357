package shop;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.instrumentation.annotations.WithSpan;

class Traces {
    Span span;  // ticks
    Tracer tracer;  // ticks

    @WithSpan  // ticks
    void work() {}
}
