import createError from "http-errors";

export const read = (request, response, next) => {
  find(request.params.id)
    .then((sale) => response.json(sale))
    .catch(next);  // ticks
  next(new AppError("No such sale", 404));  // ticks
  next(new HttpException(404));  // ticks
  next(createError(404));  // ticks
};
