async function list(request, response) {
  const { page = 1, size = 10 } = request.query;
  response.json(await Sale.findAndCountAll({ offset: (page - 1) * size, size }));
}
