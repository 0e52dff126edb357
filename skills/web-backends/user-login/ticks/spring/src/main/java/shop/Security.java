package shop;

import org.springframework.security.authentication.AuthenticationManager;

class Security {
    AuthenticationManager manager;  // ticks

    void configure(HttpSecurity security) {
        security.formLogin();  // ticks
        security.httpBasic();  // ticks
        security.oauth2Login();  // ticks
    }

    void other(Chain chain) {
        chain.http.formLogin();  // ticks
    }
}
