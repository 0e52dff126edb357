package shop;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;

class Sales {
    @PreAuthorize("isOwner()")  // ticks
    void all() {}

    @Secured("ROLE_ADMIN")  // ticks
    void report() {}

    @RolesAllowed("admin")  // ticks
    void stock() {}

    void configure(HttpSecurity http) {
        http.authorizeHttpRequests((requests) -> {
            requests.requestMatchers("/a").hasRole("ADMIN");  // ticks
            requests.requestMatchers("/b").hasAuthority("sales");  // ticks
            requests.requestMatchers("/c").hasAnyRole("ADMIN", "SELLER");  // ticks
        });
    }
}
