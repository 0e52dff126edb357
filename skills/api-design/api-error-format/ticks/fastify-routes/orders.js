app.get("/orders", { errorHandler }, answer); // ticks
app.post("/orders", { errorHandler }, answer); // ticks
app.put("/orders", { errorHandler }, answer); // ticks
app.patch("/orders", { errorHandler }, answer); // ticks
app.delete("/orders", { errorHandler }, answer); // ticks
app.route({ url: "/orders", errorHandler }); // ticks
