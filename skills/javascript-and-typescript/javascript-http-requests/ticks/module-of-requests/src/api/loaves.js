import httpClient from "./httpClient";

export const getLoaf = (id) => httpClient.get(`/loaves/${id}`); // ticks
