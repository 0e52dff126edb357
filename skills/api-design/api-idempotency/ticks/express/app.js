app.post("/payments", (request, response) => {
  const one = request.header("Idempotency-Key");  // ticks
  const two = request.get("idempotency-key");  // ticks
  const three = request.headers["idempotency-key"];  // ticks
});
