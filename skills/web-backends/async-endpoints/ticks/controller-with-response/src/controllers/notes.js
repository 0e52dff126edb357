import { findAll } from "../services/notes.js";

export async function list(request, response) {
  response.status(200).json(await findAll()); // ticks
}
