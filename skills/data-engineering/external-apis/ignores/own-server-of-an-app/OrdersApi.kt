package shop

import retrofit2.http.Body
import retrofit2.http.GET
import retrofit2.http.POST

interface OrdersApi {
    @GET("orders")
    suspend fun orders(): List<Order>

    @POST("orders")
    suspend fun add(@Body order: Order): Order
}
