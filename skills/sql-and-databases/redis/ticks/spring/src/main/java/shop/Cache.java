package shop;

import org.springframework.data.redis.core.RedisTemplate;

class Cache {
    private final RedisTemplate<String, String> template;  // ticks

    Cache(RedisTemplate<String, String> template) {  // ticks
        this.template = template;
    }

    void use() {
        var values = template.opsForValue();  // ticks
        template.opsForHash().put("a", "b", "c");  // ticks
    }
}
