import http from "k6/http";

export default function () {
  http.get("https://shop.example.org");  // ticks
  http.post("https://shop.example.org");  // ticks
  http.put("https://shop.example.org");  // ticks
  http.patch("https://shop.example.org");  // ticks
  http.del("https://shop.example.org");  // ticks
  http.request("GET", "https://shop.example.org");  // ticks
  http.batch([]);  // ticks
}
