export const handleError = (error) =>
  Response.json(
    { error: error.message },
    { status: 500 }, // ticks
  );
