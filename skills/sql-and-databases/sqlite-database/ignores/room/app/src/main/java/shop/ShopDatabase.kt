import androidx.room.Database
import androidx.room.RoomDatabase

@Database(entities = [Loaf::class], version = 1)
abstract class ShopDatabase : RoomDatabase()
