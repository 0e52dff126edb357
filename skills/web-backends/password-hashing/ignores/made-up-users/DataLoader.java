class DataLoader {
    void load() {
        users.save(new User("ana", passwordEncoder.encode("demo")));
    }
}
