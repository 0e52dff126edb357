import { getLoaf } from "../api/loaves";

export async function load(id) {
  const response = await getLoaf(id);
  return response.data.name; // ticks
}
