package shop;

import redis.clients.jedis.Jedis;

class Cache {
    void use() {
        Jedis jedis = new Jedis("cache");  // ticks
        jedis.get("a");  // ticks
        jedis.set("a", "b");  // ticks
    }
}
