val client = Retrofit.Builder().baseUrl("https://example.com/").build()
