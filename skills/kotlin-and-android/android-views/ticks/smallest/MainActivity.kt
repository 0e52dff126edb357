class MainActivity : AppCompatActivity() {
    private lateinit var binding: ActivityMainBinding

    private fun connect() {
        binding.add.setOnClickListener { count++ } // ticks
        binding.name.addTextChangedListener { check(it) } // ticks
        binding.list.setOnItemClickListener { _, _, position, _ -> open(position) } // ticks
    }
}
