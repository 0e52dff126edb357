import httpClient from "./httpClient";

export const count = () => httpClient.post("/visits");
