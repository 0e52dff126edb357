import { count } from "./api/visits";

count();
