import retrofit2.http.GET

interface Api {
    @GET("orders") suspend fun orders(): List<Order> // ticks
}
