import { findAll } from "../services/notes.js";

export const list = async (req, res) => {
  res.json(await findAll()); // ticks
};
