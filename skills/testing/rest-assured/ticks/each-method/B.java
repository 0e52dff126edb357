import static io.restassured.RestAssured.given;

class B {
  void a() { given().patch("/loaves").then().statusCode(200); }
}
