class MainActivity : AppCompatActivity() {
    private fun show() {
        val bar = findViewById<ProgressBar>(R.id.bar) // ticks
        bar.visibility = View.GONE
    }
}
