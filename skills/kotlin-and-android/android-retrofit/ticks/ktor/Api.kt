import io.ktor.client.HttpClient
import io.ktor.client.request.*

class Api {
    private val client = HttpClient() // ticks

    suspend fun work() {
        client.get("https://example.com/orders") // ticks
        client.post("https://example.com/orders") // ticks
        client.put("https://example.com/orders/1") // ticks
        client.delete("https://example.com/orders/1") // ticks
    }
}
