package shop;

import io.github.cdimascio.dotenv.Dotenv;

class Settings {
    String port = System.getenv("PORT");  // ticks
    Dotenv file = Dotenv.configure().load();  // ticks
}
