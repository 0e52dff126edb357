import org.springframework.web.bind.annotation.CrossOrigin

@CrossOrigin("https://example.com") class Orders // ticks

class Web {
    fun addCorsMappings(registry: CorsRegistry) {
        registry.addMapping("/**") // ticks
        registry.all().allowedOrigins("https://example.com") // ticks
    }
}
