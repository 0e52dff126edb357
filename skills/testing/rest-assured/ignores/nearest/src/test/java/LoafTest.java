import io.restassured.RestAssured;

class LoafTest {
  void lists() {
    System.out.println(RestAssured.get("/loaves").asString());
  }
}
