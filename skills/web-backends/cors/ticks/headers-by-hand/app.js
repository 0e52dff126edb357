app.use((request, response, next) => {
  response.setHeader("Access-Control-Allow-Origin", "https://shop.example");  // ticks
  response.header("Access-Control-Allow-Origin", "*");  // ticks
  response.set("Access-Control-Allow-Origin", "*");  // ticks
  response.append("Access-Control-Allow-Origin", "*");  // ticks
  response.set({
    "Access-Control-Allow-Origin": "*",  // ticks
  });
  response.writeHead(200, {
    "Access-Control-Allow-Origin": "*",  // ticks
  });
  next();
});
