package shop;

import androidx.room.Delete;
import androidx.room.Insert;
import androidx.room.Query;
import androidx.room.Update;

interface SaleDao {
    @Insert // ticks
    void add(Sale sale);

    @Query("SELECT id FROM sale") // ticks
    List<Integer> all();

    @Update // ticks
    void change(Sale sale);

    @Delete // ticks
    void drop(Sale sale);
}
