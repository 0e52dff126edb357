package shop;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class OrderApiTest {
    @Test
    void readsOrders() {
        given().when().get("/orders").then().statusCode(200); // ticks
    }
}
