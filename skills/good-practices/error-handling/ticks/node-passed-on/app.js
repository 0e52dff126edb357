export const list = async (request, response, next) => {
  try {
    response.json(await all());
  } catch (error) {  // ticks
    next(error);
  }
};
