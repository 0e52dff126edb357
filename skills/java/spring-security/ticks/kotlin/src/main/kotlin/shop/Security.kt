package shop

import org.springframework.security.access.annotation.Secured
import org.springframework.security.access.prepost.PreAuthorize
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder
import org.springframework.security.crypto.factory.PasswordEncoderFactories

class Security {
    @PreAuthorize("isOwner()") // ticks
    fun one() = 1

    fun rules(http: HttpSecurity) {
        http.authorizeHttpRequests { it.anyRequest().authenticated() } // ticks
        http.authorizeHttpRequests { it.requestMatchers("/a").hasRole("ADMIN") } // ticks
        http.authorizeHttpRequests { it.requestMatchers("/b").hasAnyRole("ADMIN") } // ticks
        http.authorizeHttpRequests { it.requestMatchers("/c").hasAuthority("sales") } // ticks
        http.authorizeHttpRequests { it.requestMatchers("/d").hasAnyAuthority("sales") } // ticks
        http.oauth2ResourceServer { } // ticks
        val one = BCryptPasswordEncoder() // ticks
        val two = Argon2PasswordEncoder() // ticks
        val three = InMemoryUserDetailsManager() // ticks
        val four = JdbcUserDetailsManager(source) // ticks
        val five = PasswordEncoderFactories.createDelegatingPasswordEncoder() // ticks
    }
}

class Users : UserDetailsService { // ticks
    override fun loadUserByUsername(name: String) = users.find(name)
}

class Provider : AbstractUserDetailsAuthenticationProvider() // ticks

class Tokens : OncePerRequestFilter() // ticks
