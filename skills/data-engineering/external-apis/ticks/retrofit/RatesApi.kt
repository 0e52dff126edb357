package shop

import retrofit2.http.GET

interface RatesApi {
    @GET("latest") // ticks
    suspend fun latest(): Rates
}
