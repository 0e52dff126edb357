class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority("write"));  // ticks
    }
}
