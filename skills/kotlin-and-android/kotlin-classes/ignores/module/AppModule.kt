import dagger.Module

class AppModule {
    val name = "shop"

    fun provide() = name
}
