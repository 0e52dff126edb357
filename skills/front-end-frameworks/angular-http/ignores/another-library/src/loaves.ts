import { HttpClient } from "./http";
import { events } from "./events";

events.subscribe(console.log);
export const load = (http: HttpClient) => http.get("/loaves");
