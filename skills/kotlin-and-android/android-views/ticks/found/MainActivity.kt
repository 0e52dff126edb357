class MainActivity : AppCompatActivity() {
    private fun show(order: Order) {
        val name = findViewById<TextView>(R.id.name) // ticks
        name.text = order.name
    }
}
