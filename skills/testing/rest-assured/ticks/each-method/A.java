import static io.restassured.RestAssured.given;

class A {
  void a() { given().put("/loaves").then().statusCode(200); }
}
