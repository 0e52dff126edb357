import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.testng.Assert;
import org.testng.annotations.Test;

class LoafTest {
  @Test
  void lists() {
    Response answer = RestAssured.get("/loaves");
    Assert.assertEquals(answer.getStatusCode(), 200); // ticks
    Assert.assertEquals(answer.jsonPath().getString("name"), "rye"); // ticks
  }
}
