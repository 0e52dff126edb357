package shop;

import androidx.room.Dao;
import androidx.room.Insert;
import androidx.room.Query;

@Dao
interface LoafDao {
    @Insert void add(Loaf loaf); // ticks
    @Query("SELECT id FROM loaf") List<Integer> all(); // ticks
}
