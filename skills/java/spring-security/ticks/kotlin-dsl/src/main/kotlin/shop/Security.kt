package shop

import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.config.annotation.web.invoke

fun rules(http: HttpSecurity) {
    http {
        authorizeHttpRequests {
            authorize(anyRequest, authenticated) // ticks
        }
        oauth2ResourceServer { jwt { } } // ticks
        oauth2Login { } // ticks
    }
}
