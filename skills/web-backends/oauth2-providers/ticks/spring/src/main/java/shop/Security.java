package shop;

class Security {
    void configure(HttpSecurity http) {
        http.oauth2Login();  // ticks
    }

    void other(Chain chain) {
        chain.http.oauth2Login();  // ticks
    }
}
