class MainActivity : AppCompatActivity() {
    private fun show(names: List<String>) {
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, names)
    }
}
