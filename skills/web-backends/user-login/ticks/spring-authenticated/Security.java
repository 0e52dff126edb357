class Security {
    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());  // ticks
    }
}
