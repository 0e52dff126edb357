package shop

import jakarta.annotation.security.RolesAllowed

class Security {
    @RolesAllowed("ADMIN") // ticks
    fun one() = 1

    fun rules(rules: Rules) {
        authorize("/admin", hasRole("ADMIN")) // ticks
        rules.hasAnyAuthority("sales") // ticks
    }
}
