import org.springframework.boot.CommandLineRunner;

class Demo implements CommandLineRunner {
    public void run(String... arguments) {
        users.save(new User("ana", passwordEncoder.encode("demo")));
    }
}
