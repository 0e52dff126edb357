import org.springframework.security.access.annotation.Secured
import org.springframework.security.access.prepost.PreAuthorize

class Orders {
    @PreAuthorize("hasRole('ADMIN')") fun remove() = 1 // ticks

    @Secured("ROLE_ADMIN") fun change() = 1 // ticks

    fun rules(http: HttpSecurity) {
        http.authorizeHttpRequests().anyRequest().hasRole("ADMIN") // ticks
        http.authorizeHttpRequests().anyRequest().hasAuthority("ADMIN") // ticks
        http.authorizeHttpRequests().anyRequest().hasAnyRole("ADMIN") // ticks
    }
}
