package shop;

import org.springframework.data.redis.core.RedisTemplate;

class Cache {
    private final RedisTemplate<String, String> template;
}
