addEventListener("install", () => caches.open("bread")); // ticks
