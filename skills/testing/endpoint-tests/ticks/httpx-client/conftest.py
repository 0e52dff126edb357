from httpx import ASGITransport, AsyncClient, Client

transport = ASGITransport(app=app)  # ticks
waiting = AsyncClient(base_url=url)  # ticks
plain = Client(base_url=url)  # ticks
