class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole("ADMIN", "USER"));  // ticks
    }
}
