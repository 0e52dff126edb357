import retrofit2.Retrofit
import retrofit2.http.*

interface Api {
    @GET("orders") suspend fun orders(): List<Order> // ticks
    @POST("orders") suspend fun add(@Body order: Order) // ticks
    @PUT("orders/1") suspend fun change(@Body order: Order) // ticks
    @PATCH("orders/1") suspend fun patch(@Body order: Order) // ticks
    @DELETE("orders/1") suspend fun remove() // ticks
}

val api = Retrofit.Builder().baseUrl("https://example.com/").build().create(Api::class.java) // ticks
