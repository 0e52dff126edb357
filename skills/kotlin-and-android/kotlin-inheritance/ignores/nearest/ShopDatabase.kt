@Database(entities = [Order::class], version = 1)
abstract class ShopDatabase : RoomDatabase() {
    abstract fun orders(): OrderDao
}
