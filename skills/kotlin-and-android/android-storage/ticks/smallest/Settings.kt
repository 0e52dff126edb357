class Settings(private val preferences: Preferences, private val context: Context) {
    fun save() {
        preferences.edit().putString("name", "Ana").apply() // ticks
        preferences.edit().putBoolean("dark", true).apply() // ticks
        preferences.edit().putInt("size", 3).apply() // ticks
        preferences.edit().putLong("day", 3L).apply() // ticks
        preferences.edit().putFloat("zoom", 1f).apply() // ticks
        context.getSharedPreferences("shop", 0) // ticks
        PreferenceManager.getDefaultSharedPreferences(context) // ticks
    }
}

val Context.settings by preferencesDataStore("settings") // ticks
