import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;

class LoafTest {
  @Test
  void lists() {
    given()
        .when()
        .get("/loaves")
        .then()
        .statusCode(200); // ticks
  }
}
