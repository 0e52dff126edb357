package shop;

import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.CachePut;
import org.springframework.cache.annotation.Cacheable;

class Sales {
    @Cacheable("sales")  // ticks
    List<Sale> all() {}

    @CacheEvict("sales")  // ticks
    void remove() {}

    @CachePut("sales")  // ticks
    Sale change() {}
}
