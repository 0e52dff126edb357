/** Observability: logs, metrics, traces, errors and alerts. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const health =
  "{/,*/,}{health,healthz,healthcheck,health-check,health_check,livez,readyz,liveness,readiness,live,ready,ping}{,/}";

export const operationsSkills: readonly Skill[] = [
  {
    id: "prometheus-metrics",
    title: "Prometheus metrics",
    field: "Observability",
    shows:
      "Counts or measures what a program does and exposes it to Prometheus. A Prometheus that only scrapes itself does not count.",
    parts: [
      {
        name: "a metric",
        any: [
          "python call prometheus_client*.{Counter,Gauge,Histogram,Summary,Info,Enum,start_http_server,make_asgi_app,generate_latest,push_to_gateway}",
          "python call prometheus_fastapi_instrumentator.Instrumentator*",
          "python call {starlette_exporter,prometheus_flask_exporter}*",
          "python use {starlette_exporter,starlette_prometheus}.PrometheusMiddleware",
          "python string django_prometheus.middleware.*",
          "js new prom-client.{Counter,Gauge,Histogram,Summary}",
          "js call prom-client.collectDefaultMetrics",
          "js call express-prom-bundle",
          "java use io.micrometer.core.instrument.{MeterRegistry,Counter,Timer}",
          "dependency maven:io.micrometer:micrometer-registry-prometheus",
          "go call github.com/prometheus/client_golang/prometheus*.{NewCounter,NewCounterVec,NewGauge,NewGaugeVec,NewHistogram,NewHistogramVec,Handler}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py": 'from prometheus_client import Counter\norders = Counter("orders", "Orders taken")\n',
    },
    ignores: {
      "count.py": "from collections import Counter\nimport prometheus_client\norders = Counter(names)\n",
      "compose.yaml": "services:\n  metrics:\n    image: prom/prometheus\n",
    },
  },
  {
    id: "grafana-dashboards",
    title: "Grafana dashboards",
    field: "Observability",
    shows:
      "Keeps dashboards in the repository and loads them into Grafana, through provisioning or Terraform. The Grafana image alone does not count.",
    parts: [
      {
        name: "a dashboard",
        any: [
          "terraform resource grafana_dashboard",
          ...["**/grafana/**/*.json", "**/dashboards/**/*.json", "*dashboard*.json"].map(
            (path) => `path ${path} & !path *{credential,secret,service-account,service_account}*`,
          ),
        ],
        near: [
          "terraform resource grafana_dashboard",
          "key providers[].options.path=*",
          "key *image=*grafana/grafana*",
          "key datasources[].type=*",
          "docker FROM *grafana/grafana*",
        ],
      },
    ],
    ticks: {
      "compose.yaml": "services:\n  grafana:\n    image: grafana/grafana:11.0.0\n",
      "grafana/dashboards/orders.json": "{}",
    },
    ignores: {
      "compose.yaml": "services:\n  grafana:\n    image: grafana/grafana:11.0.0\n",
      "src/dashboard.py": "print('Grafana')\n",
    },
  },
  {
    id: "opentelemetry-tracing",
    title: "Tracing with OpenTelemetry",
    field: "Observability",
    shows:
      "Traces requests through a program with OpenTelemetry, by instrumentation or with spans opened in code. A collector in Compose that receives nothing does not count.",
    parts: [
      {
        name: "a span",
        any: [
          "python call *.{start_as_current_span,start_span} & python import opentelemetry*",
          "python decorator *.start_as_current_span & python import opentelemetry*",
          "python call opentelemetry.instrumentation*.{instrument,instrument_app}",
          "python call opentelemetry.sdk.trace*.{TracerProvider,BatchSpanProcessor}",
          "python call logfire.{configure,instrument_*,span}",
          "docker {CMD,ENTRYPOINT} *opentelemetry-instrument*",
          "js new @opentelemetry/{sdk-node.NodeSDK,sdk-trace-node.NodeTracerProvider}",
          "js call @opentelemetry/api.trace*",
          "java annotation io.opentelemetry.instrumentation.annotations.WithSpan",
          "java use io.opentelemetry.api.trace.{Span,Tracer}",
          "go call go.opentelemetry.io/otel*.{Start,NewTracerProvider}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        'from opentelemetry import trace\ntracer = trace.get_tracer("shop")\nwith tracer.start_as_current_span("order"): ...\n',
    },
    ignores: {
      "main.py": "import logging, opentelemetry\nlogging.info('trace')\n",
      "compose.yaml": "services:\n  otel:\n    image: otel/opentelemetry-collector\n",
    },
  },
  {
    id: "error-tracking",
    title: "Error tracking",
    field: "Observability",
    shows:
      "Sends the program's errors to Sentry, Rollbar, Bugsnag or Honeybadger. A log file does not count.",
    parts: [
      {
        name: "an error tracker",
        any: [
          "python call sentry_sdk.init",
          "python call {rollbar,honeybadger}.{init,configure}",
          "python call bugsnag.configure",
          "js call @sentry/*.{init,captureException}",
          "js call @bugsnag/js.start",
          "go call github.com/getsentry/sentry-go.{Init,CaptureException}",
          "java call io.sentry.Sentry.{init,captureException}",
        ],
      },
    ],
    ticks: { "main.py": "import sentry_sdk\nsentry_sdk.init(dsn=dsn)\n" },
    ignores: {
      "main.py":
        "import logging\nimport sentry_sdk  # sentry_sdk.init(dsn=dsn)\nlogging.exception('Sentry')\n",
    },
  },
  {
    id: "health-check-endpoint",
    title: "Health check endpoints",
    field: "Observability",
    shows:
      "Adds a route such as /health that reports whether the backend works. A test that calls another server's health route does not count.",
    parts: [
      {
        name: "a health check route",
        any: [
          `python argument fastapi*.{FastAPI,APIRouter}().{get,api_route,add_api_route} ${health}`,
          `python argument flask*.{Flask,Blueprint}().{get,route} ${health}`,
          "python argument fastapi*.APIRouter prefix={/,*/}{health,healthz}",
          `python argument {app,application,router,*_router,api,bp,*_bp,blueprint,health}.{get,route} ${health}`,
          `python argument django.urls.{path,re_path} ${health}`,
          "python argument django.urls.{path,re_path} django.urls.include() & python import health_check*",
          `js argument {express,express.Router,fastify}().get ${health}`,
          `js argument {app,router,server}.get ${health}`,
          "ts decorator @nestjs/terminus.HealthCheck",
          "java implements org.springframework.boot.actuate.health.HealthIndicator",
          "key management.endpoint*.health*",
          `java argument *GetMapping* ${health}`,
          `go argument *.{HandleFunc,Handle,GET,Get} ${health}`,
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/health")\ndef health(): return {"status": "ok"}\n',
    },
    ignores: {
      "check.py": 'import requests\nrequests.get("https://example.org/health")  # @app.get("/health")\n',
    },
  },
  {
    id: "log-rotation",
    title: "Log rotation",
    field: "Observability",
    shows:
      "Stops logs from growing without limit, with a rotating handler or with limits on container logs. Logging to a single file does not count.",
    parts: [
      {
        name: "log rotation",
        any: [
          "python call logging.handlers.{RotatingFileHandler,TimedRotatingFileHandler}",
          "python string logging.handlers.{RotatingFileHandler,TimedRotatingFileHandler}",
          "python call *{RotatingFileHandler,concurrent_log_handler.ConcurrentRotatingFileHandler}",
          "python argument loguru.logger.add {rotation,retention}=*",
          "key services.*.logging.options.max-{size,file}=*",
          "key x-logging.options.max-{size,file}=*",
          "js new winston-daily-rotate-file",
          "path {logrotate.conf,logrotate.d/*,**/logrotate.d/*,*.logrotate}",
          "go literal gopkg.in/natefinch/lumberjack*.Logger",
        ],
      },
    ],
    ticks: {
      "log.py":
        'from logging.handlers import RotatingFileHandler\nhandler = RotatingFileHandler("shop.log", maxBytes=10**6)\n',
    },
    ignores: {
      "log.py": 'import logging\nhandler = logging.FileHandler("shop.log")  # RotatingFileHandler\n',
    },
  },
  {
    id: "log-collection",
    title: "Centralised logging",
    field: "Observability",
    shows:
      "Ships the logs of services to one place, with Promtail, Fluent Bit, Filebeat, Logstash, Vector or a logging handler. A log store that receives nothing does not count.",
    parts: [
      {
        name: "a log shipper",
        any: [
          "key services.*.image=*{promtail,fluent-bit,fluentd,filebeat,logstash,timberio/vector,grafana/alloy}*",
          "key *containers[].image=*{promtail,fluent-bit,fluentd,filebeat,logstash,timberio/vector,grafana/alloy}*",
          "key services.*.logging.driver={fluentd,loki,gelf,awslogs,gcplogs,syslog}",
          "key scrape_configs[].*.__path__=*",
          "python call watchtower.CloudWatchLogHandler",
          "python call logging_loki.{LokiHandler,LokiQueueHandler}",
          "python call google.cloud.logging.Client().{setup_logging,logger}",
          "python call azure.monitor.opentelemetry.configure_azure_monitor",
          "js new {winston-loki,winston-cloudwatch,winston-elasticsearch}*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "compose.yaml":
        "services:\n  logs:\n    image: grafana/promtail:3.0.0\n    volumes: ['./promtail.yml:/etc/promtail/config.yml']\n",
    },
    ignores: {
      "compose.yaml": "services:\n  logs:\n    image: grafana/loki:3.0.0\n# image: grafana/promtail\n",
    },
  },
  {
    id: "alerting",
    title: "Alerting",
    field: "Observability",
    shows:
      "Notifies people when something goes wrong, through Prometheus or Grafana rules, cloud alarms, or a pipeline's failure callback. A log line does not count.",
    parts: [
      {
        name: "an alert",
        any: [
          "key groups[].rules[].alert=* & key groups[].rules[].expr=*",
          "key spec.groups[].rules[].alert=*",
          "key receivers[].*_configs[]*",
          "terraform resource {aws_cloudwatch_metric_alarm,google_monitoring_alert_policy,azurerm_monitor_metric_alert,grafana_rule_group,datadog_monitor}",
          "key *Resources.*.Type=AWS::CloudWatch::Alarm",
          "python argument airflow* {on_failure_callback,sla_miss_callback}=*",
          "python argument prefect* on_failure=*",
          "python call airflow*.{SlackWebhookOperator,SlackAPIPostOperator,EmailOperator,send_slack_webhook_notification}",
          "js new aws-cdk-lib/aws-cloudwatch.Alarm",
          "python call aws_cdk.aws_cloudwatch.Alarm",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "alerts.yml": "groups:\n  - name: shop\n    rules:\n      - alert: Down\n        expr: up == 0\n",
    },
    ignores: {
      "rules.yml": "groups:\n  - name: shop\n    rules:\n      - record: orders\n        expr: sum(orders)\n",
      "log.py": "import logging\nlogging.error('alert')\n",
    },
  },
];
