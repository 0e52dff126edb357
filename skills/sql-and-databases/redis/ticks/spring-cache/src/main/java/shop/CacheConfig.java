package shop;

import org.springframework.data.redis.cache.RedisCacheConfiguration;
import org.springframework.data.redis.cache.RedisCacheManager;
import org.springframework.data.redis.connection.RedisConnectionFactory;

class CacheConfig {
    RedisCacheConfiguration settings() {  // ticks
        return RedisCacheConfiguration.defaultCacheConfig().entryTtl(hour);  // ticks
    }

    RedisCacheManager caches(RedisConnectionFactory factory) {  // ticks
        return RedisCacheManager.builder(factory).build();  // ticks
    }
}
