val api = Retrofit.Builder().baseUrl("https://example.com/").build().create(Api::class.java) // ticks
