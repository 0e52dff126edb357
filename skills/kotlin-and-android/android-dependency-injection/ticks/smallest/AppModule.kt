@Module
@InstallIn(SingletonComponent::class)
object AppModule {
    @Provides fun orders(): Orders = OrderStore() // ticks
    @Binds fun cart(store: CartStore): Cart // ticks
}
