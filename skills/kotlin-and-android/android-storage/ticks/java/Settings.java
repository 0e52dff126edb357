package shop;

import android.content.SharedPreferences;

class Settings {
    void save(SharedPreferences settings, SharedPreferences.Editor editor) {
        settings.edit().putString("name", "Ana").apply(); // ticks
        editor.putBoolean("dark", true); // ticks
        editor.putInt("size", 2); // ticks
    }
}
