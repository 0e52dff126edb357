import requests
requests.get("https://example.org/health")  # @app.get("/health")
