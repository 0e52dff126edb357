import axios from "axios";

export async function load(id) {
  return (await axios.get(`/api/notes/${id}`)).data;
}

export const show = (res) => res.json();
