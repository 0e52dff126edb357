import cross from "cross-fetch";
import https from "https";
import secure from "node:https";
import node from "node-fetch";
import { fetch } from "undici";

await fetch("https://rates.example.org/latest"); // ticks
await node("https://rates.example.org/latest"); // ticks
await cross("https://rates.example.org/latest"); // ticks
https.get("https://rates.example.org/latest", read); // ticks
secure.request("https://rates.example.org/latest", read); // ticks
