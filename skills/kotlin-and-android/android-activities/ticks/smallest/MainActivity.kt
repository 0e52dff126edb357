class MainActivity : AppCompatActivity() {
    fun open() = startActivity(Intent(this, OrderActivity::class.java)) // ticks

    fun from(context: Context) = context.startActivity(Intent(Intent.ACTION_VIEW)) // ticks

    fun pick() = startActivityForResult(Intent(Intent.ACTION_PICK), 1) // ticks

    fun ask() = picker.launch(Intent(Intent.ACTION_PICK)) // ticks
}
