app.get("/", { onRequest: logIn }, show); // ticks
app.post("/", { preHandler: logIn }, show); // ticks
app.put("/", { preValidation: logIn }, show); // ticks
app.patch("/", { onRequest: logIn }, show); // ticks
app.delete("/", { onRequest: logIn }, show); // ticks
app.route({ onRequest: logIn }); // ticks

export async function logIn(request) {
  await request.jwtVerify(); // ticks
}
