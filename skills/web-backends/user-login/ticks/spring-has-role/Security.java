class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasRole("ADMIN"));  // ticks
    }
}
