package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity

class Security {
    fun rules(http: HttpSecurity) = http.authorizeHttpRequests { it.anyRequest().authenticated() }
    val encoder = BCryptPasswordEncoder()
}
