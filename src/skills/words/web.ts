/** Words for the skills of web backends and API design. */
import type { WordTable } from "./word-table.ts";

export const webWords: WordTable = {
  "fastapi-flask": { names: "fastapi flask; flask fastapi", also: "crud; api; rest; server; route" },
  "fastapi-app": {
    names: "fastapi; fastapi api; fastapi rest api",
    in: "fastapi",
    here: "endpoints; routes; routing",
    also: "crud; api; rest; server; endpoint; route; path; router",
  },
  "flask-app": {
    names: "flask; flask rest api; flask api",
    in: "flask",
    here: "routes; routing; endpoints",
    also: "crud; api; rest; server; endpoint; route; restful; view",
  },
  "routes-validation": {
    names:
      "routes parameters validation; routes validation pydantic; path queryparameter validation; request validation pydantic",
    in: "fastapi",
    here: "request validation; path parameters; queryparameter; path queryparameter; parameters; request body; validation; routes parameters; schemas pydantic",
    also: "parameter; queryparameter; path; validate; pydantic; route; schema; body; request; response",
  },
  "middleware-jwt": {
    names: "middleware jwt; middleware authentication jwt; jwt middleware",
    in: "python",
    here: "jwt; jwt authentication; jwt tokens; token authentication",
    also: "authentication; authorization; token; middleware; login; security; endpoint; api",
    maybe: "jwt; jwt authentication",
  },
  "openapi-docs": {
    names:
      "openapi; swagger; api documentation; document api; automatic documentation; redoc; swagger openapi; documentation endpoints",
    also: "documentation; document; documenting; api; automatic; rest; swagger; openapi; endpoint",
  },
  "rest-practices": {
    names:
      "rest; rest api; api rest; rest design; api design; rest principles; http methods; http verbs; http statuscode; rest endpoints; crud endpoints; statuscode http methods; http methods statuscode",
    in: "rest",
    here: "endpoints; statuscode; verbs; verbs resource; resource naming; http verbs",
    also: "api; http; verb; verbo; resource; method; get; post; put; patch; delete; endpoint; crud; design; statuscode; proper; name; names; server; convention",
  },
  "error-handling": {
    names: "error handling; handle errors; errors exceptions handling",
    in: "rest fastapi flask express nestjs fastify",
    here: "exception handling; exceptions; http errors; error responses; http exceptions",
    also: "error; exception; http; api; response; handle",
    maybe: "exception handling",
  },
  "project-structure": {
    names:
      "projectstructure; foldertree; layered architecture; arquitetura em camadas; arquitectura en capas; separation of concerns; project folder structure; layers architecture; mvc architecture; mvc arquitetura; mvc arquitectura",
    also: "layer; folder; structure; architecture; arquitetura; arquitectura; organization; mvc; pattern",
    maybe: "cleanarchitecture; mvc; hexagonal architecture",
  },
  "fastapi-dependencies": {
    names: "fastapi dependencies; dependencyinjection fastapi; fastapi depends",
    in: "fastapi",
    here: "dependencyinjection; depends; dependencies",
    also: "dependency; injection; depends",
  },
  "async-endpoints": {
    names: "async endpoints; asynchronous api; async api; async routes; async fastapi",
    in: "fastapi",
    here: "asynchronous; async await; async",
    also: "endpoint; api; route; await; fastapi",
  },
  "api-routers": {
    names: "apirouter; flask blueprints; routers blueprints",
    in: "fastapi flask",
    here: "blueprints; apirouter; modular routes",
    also: "router; route; modular",
  },
  "password-hashing": {
    names: "password hashing; bcrypt; argon2; hash passwords; password encryption; hash de senha; passlib",
    also: "password; hash; security; bcrypt; user; encryption",
  },
  "user-login": {
    names:
      "user authentication; user login; login registration; login register; login; authentication; user register; authentication login; session authentication",
    also: "user; session; cookie; password; register; flow; fluxo; flujo; security; system; sistema; logout; api; endpoint; sesion; sessao; page; form",
  },
  "oauth2-providers": {
    names:
      "oauth; openid connect; oidc; social login; login google; google login; login github; login social; keycloak; sso; single sign; oauth openid connect; authentication oauth",
    also: "authentication; login; openid; connect; google; github; authorization; social; provider; facebook",
  },
  authorization: {
    names:
      "authorization; role based access; rbac; role based authorization; role based accesscontrol; user roles permissions; authorization permissions",
    in: "rest fastapi flask django express nestjs spring node",
    here: "permissions; roles; roles permissions; accesscontrol; role based",
    also: "role; permission; user; based; access; accesscontrol; api; route; acesso; acceso; rbac; controle; control",
  },
  cors: { names: "cors", also: "api; policy; origin; middleware; headers; http" },
  "rate-limiting": {
    names:
      "rate limiting; rate limit; throttling; rate limiter; limite de requisicoes; limite de peticiones; rate limiting throttling",
    also: "api; throttling; request; limit; middleware",
  },
  "background-tasks": {
    names: "celery; background tasks; background jobs; task queue; bullmq; dramatiq; job queue; celery tasks",
    in: "fastapi django flask",
    here: "asynchronous tasks",
    also: "task; queue; worker; redis; rabbitmq; broker; async; background; job; process; messagequeue",
  },
  websockets: {
    names:
      "websocket; socketio; django channels; real time chat; websocket real time; chat tempo real; chat en tiempo real",
    also: "real; time; tempo; tiempo; chat; socketio; server; communication; api; channel; notification; hora",
  },
  "graphql-api": {
    names: "graphql; graphql api; apollo server; graphene; strawberry graphql; graphql apollo",
    also: "api; query; mutation; resolver; schema; apollo; alternative; rest; server; subscriptions",
  },
  "html-templates": {
    names:
      "jinja; jinja2; thymeleaf; ejs; django templates; template engine; server side rendering templates; handlebars templates; template language",
    in: "django flask express spring",
    here: "templates; templates rendering; rendering; return templates; linguagem templates; templates html; render templates; motor de plantillas",
    also: "html; render; engine; page; server; language; linguagem; lenguaje; user; side; retornando; view; django",
  },
  "file-upload": {
    names: "file upload; upload files; image upload; upload images; multer; upload; upload download files",
    also: "file; image; download; form; multipart; user; media",
  },
  "response-caching": {
    names:
      "caching strategies; response caching; api caching; http caching; caching layer; cache api; cache endpoints",
    in: "rest fastapi flask django express nestjs fastify spring node",
    here: "caching; cache",
    also: "response; strategy; ttl; layer; api; redis; http; memory; performance; database; query",
    maybe: "caching",
  },
  pagination: {
    names: "pagination; pagination sorting filtering; pagination filters; cursor pagination",
    also: "sort; sorting; filter; ordering; ordenacao; ordenacion; ordenamiento; ordenamento; dynamic; dinamica; search; api; list; limit; offset; cursor; endpoint; orderby; result",
  },
  "api-versioning": {
    names: "api versioning; versioned api; rest versioning",
    in: "rest",
    here: "versioning",
    also: "api; rest; endpoint",
  },
  "api-error-format": {
    names:
      "problem details; api error format; consistent error responses; error response format; standard error responses; error format",
    also: "error; response; format; api; json; padrao; estandar; consistent; global",
  },
  "api-idempotency": {
    names: "api idempotency; idempotency key; idempotent requests; idempotent endpoints; idempotent api",
    in: "rest",
    here: "idempotency",
    also: "api; key; request; post; endpoint; method; rest",
  },
  "django-app": {
    names: "django; django app; django models views urls; django mvt",
    in: "django",
    here: "views; urls views; urls; models views; models views urls; views templates; views controllers; mvt",
    also: "crud; url; view; model; template; orm; server; mvt; mtv; structure; route; api; page; 微服务; controller",
  },
  "django-orm": {
    names: "django orm; django models; queryset; querysets",
    in: "django",
    here: "models; orm; data models; queryset; queries; persistence",
    also: "model; data; query; orm; relational; database; persistence",
  },
  "django-rest-framework": {
    names: "django rest; drf; django rest api; serializers viewsets; django restful; restful django rest",
    in: "django",
    here: "serializers; viewsets; rest; rest api; apis; api",
    also: "rest; api; serializer; viewset; serialization; view; viewsets; endpoint; drf; validation; filter",
  },
  "django-migrations": {
    names: "django migrations; makemigrations; makemigrations migrate",
    in: "django",
    here: "migrations; migrate; database migrations",
    also: "command; migration; migrate; makemigrations; database; model",
  },
  "django-admin": {
    names: "django admin; customise django admin",
    in: "django",
    here: "admin; admin panel; admin site; admin customization; painel admin",
    also: "admin; panel; dashboard; model; custom; site; personalizar; personalizado; acessando; customizing; 后台",
  },
  "django-forms": {
    names: "django forms; modelform; modelforms",
    in: "django",
    here: "forms; form validation; forms validation",
    also: "form; validate; model",
  },
};
