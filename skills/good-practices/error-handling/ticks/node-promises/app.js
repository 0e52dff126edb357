export const list = (request, response) =>
  all()
    .then((sales) => response.json(sales))
    .catch(() => response.status(500).end());  // ticks
