package shop

import retrofit2.http.GET
import retrofit2.http.POST

interface RatesApi {
    @GET("latest") // ticks
    suspend fun latest(): Rates

    @POST("convert") // ticks
    suspend fun convert(): Rates
}
