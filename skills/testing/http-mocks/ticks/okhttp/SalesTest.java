import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;

class SalesTest {
  @Test
  void lists() {
    MockWebServer server = new MockWebServer();
    server.enqueue(new MockResponse().setBody("[]")); // ticks
  }
}
