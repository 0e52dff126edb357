package shop;

class Security {
    void configure(Settings settings) {
        settings.authorizeRequests().anyRequest().authenticated(); // ticks
    }
}
