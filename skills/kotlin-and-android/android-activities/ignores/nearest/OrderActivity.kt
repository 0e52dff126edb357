class OrderActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        title = intent.getStringExtra("name")
    }
}
