import static io.restassured.RestAssured.given;

class LoafTest {
  void lists() {
    given().post("/loaves").then().body("name", null); // ticks
  }
}
