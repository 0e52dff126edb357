@Module
abstract class RepositoryModule {
    @Binds abstract fun orders(store: OrderStore): Orders
}
