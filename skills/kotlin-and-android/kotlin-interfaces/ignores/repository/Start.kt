class Start : CommandLineRunner {
    override fun run(vararg args: String) = println("started")
}
