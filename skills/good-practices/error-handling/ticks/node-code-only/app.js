export const list = async (request, response) => {
  try {
    response.json(await all());
  } catch {  // ticks
    response.sendStatus(500);
  }
};
