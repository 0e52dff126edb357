class DataSeeder {
    void load() {
        users.save(new User("ana", passwordEncoder.encode("demo")));
    }
}
