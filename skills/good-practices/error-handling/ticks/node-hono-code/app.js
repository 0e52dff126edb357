export const list = async (c) => {
  try {
    return c.json(await all());
  } catch {  // ticks
    return c.json({ error: "Sorry" }, 500);
  }
};
