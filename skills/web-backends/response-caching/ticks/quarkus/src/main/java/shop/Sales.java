package shop;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.cache.CacheResult;

class Sales {
    @CacheResult(cacheName = "sales")  // ticks
    List<Sale> list() {
        Caffeine.newBuilder().build();  // ticks
    }
}
