class MainActivity : AppCompatActivity() {
    private fun show() {
        val list = findViewById<ListView>(R.id.list) // ticks
        list.adapter = OrderAdapter()
    }
}
