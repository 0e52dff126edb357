package shop;

class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(all -> all.requestMatchers("/sales").hasAnyAuthority("SELL", "MANAGE"));  // ticks
    }
}
