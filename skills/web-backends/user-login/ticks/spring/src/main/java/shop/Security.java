package shop;

import org.springframework.security.authentication.AuthenticationManager;

class Security {
    AuthenticationManager manager;

    void configure(HttpSecurity security) {
        security.formLogin();  // ticks
        security.httpBasic();  // ticks
        security.oauth2Login();  // ticks
    }

    void logIn(Login login) {
        manager.authenticate(new UsernamePasswordAuthenticationToken(login.name(), login.password()));  // ticks
    }

    void other(Chain chain) {
        chain.http.formLogin();  // ticks
    }
}
