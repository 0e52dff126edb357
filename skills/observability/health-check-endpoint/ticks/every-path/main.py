from fastapi import FastAPI

app = FastAPI()


@app.get("/health")  # ticks
def health_route(): ...


@app.get("/healthz")  # ticks
def healthz_route(): ...


@app.get("/healthcheck")  # ticks
def healthcheck_route(): ...


@app.get("/health-check")  # ticks
def health_check_route(): ...


@app.get("/health_check")  # ticks
def health_check_route(): ...


@app.get("/livez")  # ticks
def livez_route(): ...


@app.get("/readyz")  # ticks
def readyz_route(): ...


@app.get("/liveness")  # ticks
def liveness_route(): ...


@app.get("/readiness")  # ticks
def readiness_route(): ...


@app.get("/live")  # ticks
def live_route(): ...


@app.get("/ready")  # ticks
def ready_route(): ...


@app.get("/ping")  # ticks
def ping_route(): ...


@app.get("/api/health")  # ticks
def below(): ...


@app.get("/health/")  # ticks
def slash(): ...
