import org.springframework.boot.CommandLineRunner;

class Application {
    @Bean
    CommandLineRunner demo(Users users, PasswordEncoder encoder) {
        return arguments -> users.save(new User("ana", encoder.encode("demo")));
    }
}
