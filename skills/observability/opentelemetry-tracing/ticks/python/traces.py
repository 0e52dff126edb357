from opentelemetry import trace
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor

with tracer.start_as_current_span("a"):  # ticks
    tracer.start_span("b")  # ticks


@tracer.start_as_current_span("c")  # ticks
def work(): ...


FastAPIInstrumentor.instrument_app(app)  # ticks
FastAPIInstrumentor().instrument()  # ticks
provider = TracerProvider()  # ticks
BatchSpanProcessor(exporter)  # ticks
