import static io.restassured.RestAssured.given;

class C {
  void a() { given().delete("/loaves").then().statusCode(200); }
}
