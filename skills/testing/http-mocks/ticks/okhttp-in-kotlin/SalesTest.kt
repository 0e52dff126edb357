import okhttp3.mockwebserver.MockResponse
import okhttp3.mockwebserver.MockWebServer

class SalesTest {
    @Test
    fun lists() {
        val server = MockWebServer()
        server.enqueue(MockResponse().setBody("[]")) // ticks
    }
}
