import { findAll } from "../services/notes.js";

export async function list(req, res) {
  const notes = await findAll(); // ticks
  res.status(200).end();
}
