package shop;

import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;

interface Loaves {
    @GET("loaves") Call<Loaf> all(); // ticks
    @POST("loaves") Call<Loaf> add(); // ticks
    @PUT("loaves") Call<Loaf> put(); // ticks
    @PATCH("loaves") Call<Loaf> change(); // ticks
    @DELETE("loaves") Call<Loaf> drop(); // ticks
}
