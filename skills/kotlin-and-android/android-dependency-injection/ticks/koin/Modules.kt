import org.koin.dsl.module

val shop = module { // ticks
    single { OrderStore() } // ticks
    factory { Cart(get()) } // ticks
    singleOf(::OrderStore) // ticks
    viewModelOf(::OrdersModel) // ticks
}
