package shop;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class OrderApiTest {
    private WebTestClient client;

    @Test
    void listsOrders() {
        client.get().uri("/orders").exchange().expectStatus().isOk();
    }
}
