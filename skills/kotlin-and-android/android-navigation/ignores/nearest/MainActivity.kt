class MainActivity : AppCompatActivity() {
    fun open() = startActivity(Intent(this, OrderActivity::class.java))
}
