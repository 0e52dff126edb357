package shop;

import retrofit2.Retrofit;
import retrofit2.http.*;

interface Api {
    Retrofit retrofit = new Retrofit.Builder().build(); // ticks
}
