package shop;

class Users {
    void add(PasswordEncoder encoder, String password) {
        String stored = encoder.encode(password);  // ticks
        boolean right = encoder.matches(password, stored);  // ticks
    }
}
