import axios from "axios";

const backend = axios.create({ baseURL: "/api" });

export const getLoaf = (id) => backend.get(`/loaves/${id}`); // ticks
