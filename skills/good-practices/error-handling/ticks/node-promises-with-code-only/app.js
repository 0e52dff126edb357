export const list = (request, response) =>
  all()
    .then((sales) => response.json(sales))
    .catch(() => response.sendStatus(500));  // ticks
