import io.ktor.client.HttpClient
import io.ktor.client.request.get

suspend fun pokemon(client: HttpClient) = client.get("https://pokeapi.co/api/v2/pokemon") // ticks

suspend fun types(client: Any) = api.client.get("https://pokeapi.co/api/v2/type") // ticks
