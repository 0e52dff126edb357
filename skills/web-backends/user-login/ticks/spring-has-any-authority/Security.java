class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasAnyAuthority("read", "write"));  // ticks
    }
}
