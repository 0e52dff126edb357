package shop;

import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

@CrossOrigin("https://example.org")  // ticks
class Cors {
    CorsConfiguration rules;  // ticks

    void configure(CorsRegistry registry) {}  // ticks

    void start(Configurer configurer, Registry registry) {
        configurer.addCorsMappings(registry);  // ticks
    }
}
