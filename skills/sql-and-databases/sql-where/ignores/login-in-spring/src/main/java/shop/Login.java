package shop;

class Login {
    UserRepository users;

    void find() {
        users.findByEmail("a@b");
        users.existsByUsername("ana");
    }
}
