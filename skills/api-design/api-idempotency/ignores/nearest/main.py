from fastapi import Header
def pay(key: str = Header(alias="X-Request-Id")): ...  # Idempotency-Key
