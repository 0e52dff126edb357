package shop;

import org.springframework.web.client.RestClient;

class Rates {
    void read(RestClient client) {
        client.get().uri(url).retrieve();  // ticks
    }
}
