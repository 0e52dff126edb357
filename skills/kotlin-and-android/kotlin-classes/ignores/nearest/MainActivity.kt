import android.os.Bundle

class MainActivity : AppCompatActivity() {
    private var count = 0

    fun add() = count++
}
