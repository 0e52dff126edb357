import org.springframework.cache.annotation.CacheEvict
import org.springframework.cache.annotation.CachePut
import org.springframework.cache.annotation.Cacheable

class Orders {
    @Cacheable("orders") fun all() = load() // ticks

    @CacheEvict("orders") fun clear() = Unit // ticks

    @CachePut("orders") fun renew() = load() // ticks
}
