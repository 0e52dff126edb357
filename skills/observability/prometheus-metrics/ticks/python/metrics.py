from prometheus_client import (
    Counter,
    Enum,
    Gauge,
    Histogram,
    Info,
    Summary,
    generate_latest,
    make_asgi_app,
    push_to_gateway,
    start_http_server,
)
from prometheus_fastapi_instrumentator import Instrumentator
from prometheus_flask_exporter import PrometheusMetrics
from starlette_exporter import PrometheusMiddleware, handle_metrics
from starlette_prometheus import PrometheusMiddleware as Older

Counter("a", "b")  # ticks
Gauge("a", "b")  # ticks
Histogram("a", "b")  # ticks
Summary("a", "b")  # ticks
Info("a", "b")  # ticks
Enum("a", "b")  # ticks
start_http_server(8000)  # ticks
make_asgi_app()  # ticks
generate_latest()  # ticks
push_to_gateway("a", "b", registry)  # ticks
Instrumentator().instrument(app)  # ticks
PrometheusMetrics(app)  # ticks
handle_metrics(request)  # ticks
app.add_middleware(PrometheusMiddleware)  # ticks
app.add_middleware(Older)  # ticks
middleware = ["django_prometheus.middleware.PrometheusBeforeMiddleware"]  # ticks
