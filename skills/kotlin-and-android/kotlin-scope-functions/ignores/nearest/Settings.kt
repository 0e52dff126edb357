fun save(preferences: SharedPreferences) = preferences.edit().putString("a", "b").apply()
