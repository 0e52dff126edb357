package shop;

import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;

class Security {
    @PreAuthorize("isOwner()")  // ticks
    void one() {}

    @PostAuthorize("isOwner()")  // ticks
    void two() {}

    @Secured("ADMIN")  // ticks
    void three(HttpSecurity http) {
        rules.authenticated();  // ticks
        rules.hasRole("ADMIN");  // ticks
        rules.hasAnyRole("ADMIN");  // ticks
        rules.hasAuthority("sales");  // ticks
        rules.hasAnyAuthority("sales");  // ticks
        http.oauth2ResourceServer();  // ticks
        http.oauth2Login();  // ticks
        Object one = new BCryptPasswordEncoder();  // ticks
        Object two = new Argon2PasswordEncoder();  // ticks
        Object three = new InMemoryUserDetailsManager();  // ticks
        Object four = new JdbcUserDetailsManager();  // ticks
        Object five = PasswordEncoderFactories.createDelegatingPasswordEncoder();  // ticks
    }
}

class Users implements UserDetailsService {}  // ticks

class Provider implements AuthenticationProvider {}  // ticks

class Tokens extends OncePerRequestFilter {}  // ticks

class Logins extends AbstractAuthenticationProcessingFilter {}  // ticks
