self.addEventListener("install", (event) => { // ticks
  event.waitUntil(caches.open("bread"));
});
self.addEventListener("fetch", (event) => { // ticks
  event.respondWith(caches.match(event.request));
});
