package shop;

class Settings {
    String one = System.getenv("A");  // ticks
    String two = java.lang.System.getenv("A");  // ticks
}
