import { findAll } from "../services/notes.js";

export async function list(req, res) {
  const notes = await findAll(); // ticks
  res.send(notes);
}
