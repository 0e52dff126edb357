class Security implements UserDetailsService {
    AuthenticationManager manager;

    void configure(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    }

    String create() {
        return Jwts.builder().subject("Ana").signWith(key).compact();
    }
}
