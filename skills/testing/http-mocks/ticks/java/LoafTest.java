import static com.github.tomakehurst.wiremock.client.WireMock.*;

class LoafTest {
  void lists() {
    stubFor(get("/loaves").willReturn(ok())); // ticks
  }
}
