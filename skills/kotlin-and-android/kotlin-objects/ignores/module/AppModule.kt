@Module
object AppModule {
    @Provides fun orders() = Orders()
}
