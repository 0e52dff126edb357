/** Words for the skills of observability, good practices and documentation, and of other clouds. */
import type { WordTable } from "./word-table.ts";

export const practiceWords: WordTable = {
  "structured-logging": {
    names:
      "structured logging; structured logs; json logging; structlog; json logs; structured json logging; winston; pino; zap logger; slog",
    also: "log; json; structured; pino; winston; format; production",
  },
  "prometheus-metrics": {
    names:
      "prometheus; prometheus metrics; metrics prometheus; prometheus monitoring; monitoring prometheus; custom metrics; micrometer; micrometer prometheus",
    also: "metric; monitor; observability; observabilidade; observabilidad; app; alert; micrometer; promql",
    maybe:
      "metrics; monitoring; monitoring metrics; monitoring observability; monitoring maintenance; observability",
  },
  "grafana-dashboards": {
    names: "grafana; grafana dashboards; dashboard grafana; monitoring grafana",
    also: "dashboard; visualise; monitor; metric; observability; data; alert",
  },
  "opentelemetry-tracing": {
    names:
      "opentelemetry; tracing; distributed tracing; jaeger; zipkin; opentelemetry tracing; jaeger zipkin; tracing opentelemetry; tracing jaeger; rastreamento distribuido; otel; tracing distribuido",
    also: "tracing; distributed; jaeger; zipkin; distribuido; observability; log; metric; spans; request",
  },
  "error-tracking": {
    names:
      "sentry; error tracking; rollbar; bugsnag; error monitoring; sentry error tracking; monitoramento de erros; monitoreo de errores; sentry monitoring",
    also: "error; tracking; monitor; sentry; exception; production; alert",
  },
  "health-check-endpoint": {
    names:
      "healthcheck endpoint; healthcheck; healthcheck api; healthcheck route; actuator healthcheck; springboot actuator; actuator; liveness endpoint; health route",
    also: "endpoint; api; route; health; readiness; liveness; service; actuator; monitor",
  },
  "log-rotation": {
    names:
      "log rotation; rotating logs; rotate logs; rotacao de logs; rotacion de logs; logrotate; log rotation rotatingfilehandler",
    also: "log; rotation; rotate; file; handler",
  },
  "log-collection": {
    names:
      "elk; elk stack; logstash; fluentd; fluent bit; loki; centralized logging; log aggregation; efk; filebeat; promtail; log collection; centralised logs; logs centralizados; elk logging; log agregation; grafana loki; centralized logs elk; elasticsearch logstash kibana",
    also: "log; elk; stack; centralized; centralised; centralizado; centralizados; aggregate; elasticsearch; logstash; kibana; collection; loki; fluentd; monitor; handle; grafana",
  },
  alerting: {
    names:
      "alerting; alerts; alert rules; alertmanager; monitoring alerts; prometheus alerts; alertas; alerts notifications; set up alerts; sla alerts; alerting rules; metrics alerts; alert grafana",
    also: "alert; monitor; rule; notification; prometheus; grafana; slack; email; sla; slas; metric; pipeline; telegram; regras; reglas",
  },
  "task-runner": {
    names: "makefile; justfile; taskfile; task runner; makefiles; task runner makefile",
    also: "make; task; automation; build; command; just",
  },
  "retries-backoff": {
    names:
      "retry; retries; retry backoff; exponential backoff; tenacity; retry policies; backoff; error handling retries; retries timeouts; resilience4j; retry resilience; retry mechanism; circuit breaker retry; politica de reintentos; retries api",
    also: "retry; backoff; exponential; exponencial; policy; error; handle; resilience; resiliencia; api; timeout; request; task; external",
  },
  "git-github": {
    names:
      "git; github; git github; versioncontrol; versioncontrol git; git branches; gitflow; git workflow; pullrequest; git commits; git versioncontrol; github gitlab bitbucket; git commit push pull; git merge; git rebase; github pullrequest; branches merges; gitignore; github gitlab",
    in: "git",
    here: "branches; branch; merge; rebase; commits; commit; stash; tags; cherry pick; merge conflict; conflict; clone; push pull; init clone; add commit; checkout; remote; gitignore; status log; reset revert; fork; merging; branching strategies; remotes; forking repositories; workflow branches; collaborative workflow; workflow colaborativo; repositories; git; branching; squash; repositorios",
    also: "git; cloning; initialization; inicializacao; inicializacion; clonar; github; gitlab; bitbucket; versioncontrol; version; branch; commit; merge; rebase; pullrequest; conflict; push; pull; clone; init; add; remote; strategy; flow; workflow; tag; tags; stash; cherry; pick; reset; revert; repository; repositories; repositorio; status; log; checkout; switch; switching; interactive; interativo; interactivo; resolve; resolver; resolution; account; essential; fork; forking; forks; collaboration; colaboracao; colaboracion; colaborando; compartilhando; hosting; collaborative; publish; essencial; config; configuration; issues; issue",
  },
  "english-readme": {
    names:
      "english readme; readme english; readme in english; documentation readme english; english documentation readme",
    also: "documentation; document; github; english; readme; repository; write; written; good",
  },
  "english-readmes": {
    names: "each readme english; every readme english; all readmes english; each github readme english",
    also: "github; repository; repositories; project; english; each; written; document",
  },
  licence: {
    names: "licence; license; open source license; mit license; licenca; licencia; licenses",
    also: "open; source; mit; file; project; apache",
  },
  changelog: {
    names: "changelog; changelogs; keep changelog",
    also: "release; version; file; keep; maintain; manter; mantener",
  },
  "contributing-guide": {
    names:
      "contributing guide; contribution guidelines; contributing md; contributing guidelines; guia de contribuicao; guia de contribucion; contributing",
    also: "guide; guidelines; md; file; guia; contribution",
  },
  "collaboration-templates": {
    names:
      "issue templates; pullrequest templates; codeowners; issue pullrequest templates; github issue templates; pullrequest template",
    also: "issue; issues; pullrequest; template; github; codeowners",
  },
  "documentation-site": {
    names:
      "mkdocs; sphinx; docusaurus; documentation site; mkdocs documentation; documentation sphinx; documentation mkdocs; site de documentacao; sitio de documentacion",
    also: "document; documentation; site; mkdocs; sphinx; page; project; technical; sitio",
  },
  "architecture-decision-records": {
    names:
      "adr; adrs; architecture decision records; architectural decision records; decision record; registro de decisoes de arquitetura; registros de decisiones de arquitectura",
    also: "architecture; architectural; decision; record; document; documentation; write; rfc; arquitetura; arquitectura",
  },
  "architecture-diagrams": {
    names:
      "plantuml; mermaid; c4 model; structurizr; diagrams as code; architecture diagrams; mermaid diagrams; c4 diagrams; diagramas de arquitetura; diagramas de arquitectura; diagrams code",
    also: "diagram; diagrams; architecture; c4; model; mermaid; plantuml; document; diagrama; diagramas; system; arquitetura; arquitectura",
  },
  "secrets-management": {
    names:
      "secrets management; secret manager; vault; hashicorp vault; key vault; aws secrets manager; secrets handling; secrets manager; azure key vault; vault secrets; secret handling",
    also: "secret; handle; vault; aws; security; hashicorp; azure; key; manager; password; gcp; environment; credential; cloud",
  },
  "gcp-storage": {
    names: "google cloud storage; gcs; gcp storage; gcp cloud storage; gcs buckets; cloud storage gcp",
    also: "google; cloud; storage; gcp; bucket; buckets; objectstorage; file; data",
  },
  "gcp-functions": {
    names:
      "cloud functions; cloudrun; google cloud functions; gcp functions; gcp cloudrun; google cloudrun; cloud functions cloudrun",
    also: "google; gcp; cloud; function; cloudrun; serverless",
  },
  "azure-functions": { names: "azure functions", also: "azure; function; serverless; event; microsoft" },
  "azure-storage": {
    names:
      "azure storage; blob storage; azure blob; azure blob storage; azure data lake; azure data lake storage; adls",
    also: "azure; blob; storage; data; lake; objectstorage; file; microsoft",
  },
};
