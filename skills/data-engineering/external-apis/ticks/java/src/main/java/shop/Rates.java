package shop;

import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

class Rates {
    void read(RestTemplate template, WebClient client) {
        template.getForObject(url, String.class);  // ticks
        template.getForEntity(url, String.class);  // ticks
        template.exchange(url, method, body, String.class);  // ticks
        client.get();  // ticks
    }
}
