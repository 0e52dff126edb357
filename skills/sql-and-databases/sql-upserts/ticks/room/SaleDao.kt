import androidx.room.*

@Dao
interface SaleDao {
    @Upsert fun save(sale: Sale) // ticks
    @Insert(onConflict = OnConflictStrategy.REPLACE) fun put(sale: Sale) // ticks
}
