import org.springframework.cache.annotation.Cacheable;

class Loaves {
    @Cacheable("loaves")
    int count() {
        return 2;
    }
}
