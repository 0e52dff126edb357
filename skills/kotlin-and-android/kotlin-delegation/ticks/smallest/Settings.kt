class Settings {
    val all by lazy { load() } // ticks
    var name by Delegates.observable("") { _, old, new -> println("$old $new") } // ticks
    var size by Delegates.vetoable(0) { _, _, new -> new > 0 } // ticks
    var key: String by Delegates.notNull() // ticks
}
