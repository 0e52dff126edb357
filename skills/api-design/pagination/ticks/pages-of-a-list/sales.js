app.get("/sales", (req, res) => {
  const start = (req.query.page - 1) * 20; // ticks
  res.json(sales.slice(start, start + 20));
});
